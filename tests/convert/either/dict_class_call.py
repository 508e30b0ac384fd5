# trap: a change through a class or a default
d = {"n": 0}
out = []
for n in range(3):
    dict.update(d, n=d["n"] + 1)
    out.append(d["n"])
print(out)
