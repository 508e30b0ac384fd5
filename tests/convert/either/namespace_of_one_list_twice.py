# trap: namespace of one list twice
from types import SimpleNamespace
a = [1, 1, 1, 1]
s = SimpleNamespace(xs=a, ys=a)
for i in range(1, 4):
    s.ys[i] = s.xs[i - 1] * 2
print(s.xs)
