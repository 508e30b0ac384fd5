# class: list of objects
from dataclasses import dataclass


@dataclass
class Row:
    name: str
    size: int


rows = []
for name in ["x", "yy"]:
    rows.append(Row(name, len(name)))
print(rows)
