# trap: one of several numbers in pairs is None, and the same item fails behind it
t = 0
out = []
pairs = [(1, "a"), (2, "b"), (None, "c"), (4, "d")]
def g(name):
    return {"a": 1, "b": 2, "d": 3}[name]
for n, name in pairs:
    t += n
    out.append(g(name))
print(t, out)
