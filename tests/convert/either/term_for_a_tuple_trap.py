# trap: a tuple is given a list by a function, and the same item fails later too
t = ()
other = []
def f(v):
    return [v] if v == 3 else (v,)
for v in [1, 2, 3]:
    t += f(v)
    other.append(1 / (v - 3))
print(t, other)
