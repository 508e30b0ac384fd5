# trap: the default of a field is one object for all records, and changes later
from dataclasses import dataclass
from typing import NamedTuple


class Row(NamedTuple):
    name: str
    tags: list = []


class Sum:
    def __init__(self):
        self.total = 0


@dataclass
class Account:
    name: str
    sum: Sum = Sum()


rows = []
for name in ["x", "y"]:
    rows.append(Row(name.upper()))
rows[0].tags.append("t")
print(rows)
accounts = []
for name in ["x", "y"]:
    accounts.append(Account(name.upper()))
accounts[0].sum.total += 5
print([account.sum.total for account in accounts])
