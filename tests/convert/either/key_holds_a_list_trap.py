# trap: a key is a tuple that holds a list, and the same item fails later too
d = {}
other = []
def f(v):
    return (v, [v]) if v == 3 else (v, v)
for v in [1, 2, 3]:
    d[f(v)] = v
    other.append(1 / (v - 3))
print(d, other)
