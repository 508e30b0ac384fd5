# trap: wrapper gives shared
import functools

CACHE = {}


def kept(f):
    @functools.wraps(f)
    def inner(x):
        if x not in CACHE:
            CACHE[x] = f(x)
        return CACHE[x]

    return inner


@kept
def work(x):
    return [x]


out = []
for x in [1, 2, 1]:
    out.append(work(x))
out[0].append(5)
print(out)
