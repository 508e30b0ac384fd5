# trap: what is added to a name is a date, a text or a fraction, but the name has a list or an array
from fractions import Fraction
import numpy as np
half = Fraction(1, 2)
kept = []
values = np.zeros(2, dtype=object)
shown = []
for k in range(3):
    shown.append(values)
    values += half
print([v.tolist() for v in shown])
letters = []
seen = []
for name in ["ab", "c"]:
    seen.append(letters)
    letters += name
for part in seen:
    part.append(len(seen[0]))
print(seen)
points = {"A": 0.0}
rows = [("A", half), ("C", half)]
amount = half
amount += 1
rows.append(("A", amount))
amount = "x"
rows[1] = ("C", amount)
try:
    for key, value in rows:
        points[key] += 1
        kept.append(value - 1)
except Exception as error:
    print(type(error).__name__, error)
print(points, len(kept))
