# class: listcomp call
import math


def norm(v):
    return math.sqrt(sum(x * x for x in v))


norms = [norm(v) for v in [(1, 2), (3, 4)]]
print(norms)
