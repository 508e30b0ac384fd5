# trap: a decorator that only logs by print
import functools


def shout(function):
    @functools.wraps(function)
    def inner(n):
        print("calling", n)
        return function(n)

    return inner


@shout
def double(n):
    return n * 2


out = []
for n in range(3):
    out.append(double(n))
print(out)
