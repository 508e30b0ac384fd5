# trap: a set is given None by a function, and the same item fails later too
s = set()
other = []
def f(v):
    return None if v == 3 else {v}
for v in [1, 2, 3]:
    s |= f(v)
    other.append(1 / (v - 3))
print(s, other)
