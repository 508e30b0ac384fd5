# class: partial
import functools


def power(x, n):
    return x**n


cube = functools.partial(power, n=3)
out = []
for x in range(5):
    out.append(cube(x))
print(out)
