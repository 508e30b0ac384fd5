# trap: what is chosen may be a number, a text, or a row of an array that is changed afterwards
import numpy as np
rng = np.random.default_rng(3)
table = np.arange(6.0).reshape(3, 2)
rows = []
for k in range(4):
    row = table[rng.choice([0, 1, 2])]
    row += k
    rows.append(row)
print(table.tolist(), [r.tolist() for r in rows])
names = rng.choice(["a", "b"], size=(2, 2))
out = []
points = {"a": 0.0}
try:
    for name in names.ravel():
        points[name] += 1
        out.append(name + "x")
except KeyError as error:
    print("no", error)
print(points, out)
deck = [[1], [2], [3]]
picked = rng.choice(deck)
for k in range(3):
    picked += k
print(deck, picked)
few = rng.choice([1, "x", 2], size=3)
try:
    for k in range(3):
        points["abc"[k]] += 1
        out.append(few[k] - 1)
except Exception as error:
    print(type(error).__name__)
print(points, len(out))
