# trap: decorator factory counts
import functools


def counted(times):
    calls = []

    def decorate(f):
        @functools.wraps(f)
        def inner(*args):
            calls.append(times)
            return f(*args) + len(calls)

        return inner

    return decorate


@counted(3)
def work(x):
    return x


out = []
for x in range(4):
    out.append(work(x))
print(out)
