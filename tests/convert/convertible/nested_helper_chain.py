# class: nested helper chain
import math


def a(x):
    return math.sin(x) + b(x)


def b(x):
    return c(x) ** 2


def c(x):
    return [math.cos(x), x][0]


total = 0.0
for i in range(10):
    total += a(i / 3)
print(repr(total))
