# trap: a decorator counts the calls
import functools


def counted(function):
    calls = 0

    @functools.wraps(function)
    def wrapper(*args):
        nonlocal calls
        calls += 1
        return function(*args) + calls

    return wrapper


@counted
def double(x):
    return 2 * x


out = []
for i in range(4):
    out.append(double(i))
print(out)
