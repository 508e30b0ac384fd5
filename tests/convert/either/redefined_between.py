# trap: a function is defined anew between two loops
def f(x):
    return x + 1
def g(x):
    return f(x) * 2
out = []
for n in range(3):
    out.append(g(n))
def f(x):
    return x - 1
for n in range(3):
    out.append(g(n))
print(out)
