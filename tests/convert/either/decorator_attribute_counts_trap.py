# trap: decorator attribute counts
import functools


def counted(f):
    @functools.wraps(f)
    def inner(*args):
        inner.calls += 1
        return f(*args)

    inner.calls = 0
    return inner


@counted
def work(x):
    return x


out = []
for x in range(4):
    out.append(work(x))
print(out, work.calls)
