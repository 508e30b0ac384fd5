# trap: factory choice unknown
import sys


def make(kind):
    if kind == "a":
        def f(x):
            return x
        return f
    return print


f = make("b")
for x in range(4):
    y = f(x)
    print(y)
