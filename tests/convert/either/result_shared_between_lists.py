# trap: one object in two lists, changed afterwards
a, b = [], []
for n in range(3):
    box = {"n": n}
    a.append(box)
    b.append(box)
a[0]["n"] = 50
print(b)
