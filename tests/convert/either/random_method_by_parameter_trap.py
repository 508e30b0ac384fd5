# trap: random method by parameter
import random


def each(method, xs):
    out = []
    for x in xs:
        out.append(method(x, x + 5))
    return out


print(each(random.Random(2).randint, [1, 2, 6]))
