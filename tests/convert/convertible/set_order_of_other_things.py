# class: texts, lists of objects and lists that are read are gone through, in a text that has sets elsewhere
import collections
import json
from dataclasses import dataclass, field

MASS = {"A": 71.04, "G": 57.02, "K": 128.09}


@dataclass
class Invoice:
    number: int
    lines: list = field(default_factory=list)

    def total(self):
        found = 0.0
        for what, count, price in self.lines:
            found += count * price
        return found


def mass(peptide):
    found = 18.01
    for letter in peptide:
        found += MASS[letter]
    return found


owners = collections.defaultdict(set)
for name, text in (("p", "AGKKA"), ("q", "GKAAG")):
    for start in range(3):
        owners["".join(text[start:start + 3])].add(name)
masses = []
for peptide in sorted(owners):  # this loop
    masses.append((peptide, round(mass(peptide) + mass(peptide[1:]), 3)))
print(masses)

invoices = [Invoice(1, [("desk", 2, 180.0), ("lamp", 3, 25.5)]), Invoice(2, [("chair", 4, 99.0)]), Invoice(3)]
seen, totals = set(), {}
for invoice in invoices:
    totals[invoice.number] = invoice.total()
seen.add(len(totals))
loaded = json.loads(json.dumps({key: sorted(value) for key, value in owners.items()}))
for word in ("AGK", "GKA"):
    hits = loaded.get(word, [])
    print(word, ", ".join(hits))
print(totals, seen)
