# trap: the key is a tuple that holds an object, which is changed later
from dataclasses import dataclass


@dataclass(unsafe_hash=True)
class Tag:
    name: str


records = [{"key": (1, Tag("a"))}, {"key": (2, Tag("b"))}]
table = {}
for n, r in enumerate(records):
    k = r["key"]
    table[k] = n * 3
for r in records:
    r["key"][1].name = "z"
print(list(table.items()))
