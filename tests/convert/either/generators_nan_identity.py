# class: a set of nan that is one object
import math

nan = math.nan


def f(x):
    return nan if x % 2 else x


print(len({f(x) for x in range(8)}), len(set(f(x) for x in range(8))))
print(len({f(x): x for x in range(8)}), max((f(x), x) for x in range(1, 8, 2)))
print(sorted([(f(x), -x) for x in range(1, 8, 2)]))
