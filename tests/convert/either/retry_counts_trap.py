# trap: retry counts
import functools

tries = {"n": 0}


def retry(times):
    def decorate(f):
        @functools.wraps(f)
        def inner(*args):
            for _ in range(times):
                try:
                    return f(*args)
                except ValueError:
                    tries["n"] += 1
            return None

        return inner

    return decorate


@retry(2)
def parse(t):
    return int(t)


out = []
for t in ["1", "x", "3"]:
    out.append(parse(t))
print(out, tries)
