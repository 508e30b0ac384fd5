# class: any and all stop at the first that decides, and what comes after is never computed
import itertools


def positive(x):
    if x == 4:
        raise ValueError("never asked")
    return x > 2


def forever(n):
    while n == 6:
        pass
    return n == 5


print(any(positive(x) for x in [0, 1, 3, 4]))
print(any(forever(n) for n in itertools.count(1)))
print(any(forever(n) for n in itertools.count(1) if n < 6))
print(all(not positive(x) for x in range(9)))
it = iter([0, 1, 3, 4, 5, 6])
print(any(positive(x) for x in it), list(it))
