# class: a name of the body is a parameter, a field or a later loop's own name elsewhere
from dataclasses import dataclass

rows = []
for n in range(4):
    for status in ("ok", "bad")[: n % 3]:
        rows.append((n, status))


class Suite:
    def __init__(self):
        self.cases = []

    def add(self, case, status):
        self.cases.append((case, status))


@dataclass
class Case:
    status: str


suite = Suite()
for number, status in rows:
    for _ in range(2):
        if number == 1:
            continue
    suite.add(number, status)
print(suite.cases, Case("ok"))
