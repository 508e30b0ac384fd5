# trap: a power that is too large, and a division behind it
def f(v):
    return 2.0 + v * 100
x = 3.0
rates = []
for v in range(5):
    much = f(v)
    x = x ** much
    rates.append(6 // (v - 2))
print(x, rates)
