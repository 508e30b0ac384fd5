# class: what is put together is of a type of its own, or not what it seems
import numpy as np


def f(x):
    return np.float64(x) / 3


s = "a"
for x in range(4):
    s = f"{s}{f(x):.3f}"
print(s)
s = ""
for x in range(4):
    s = f"{s!r:>5}{f(x)}"
print(s)
s = ""
for x in range(4):
    s = f"{s:>{x + 3}}{f(x):.1f}"
print(s)
s = ""
for x in range(4):
    s = f"{s}{f(x)=}"
print(s)
t = [1]
for x in range(3):
    t = (*t, f(x))
print(t)
t = np.zeros(2)
for x in range(3):
    t = [*t, f(x)]
print(t)
v = iter([1, 2])
for x in range(3):
    v = [*v, f(x)]
print(v)
