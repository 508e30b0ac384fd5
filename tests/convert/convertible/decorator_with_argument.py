import functools
def retry(times):
    def decorate(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            for attempt in range(times):
                try:
                    return f(*args, **kwargs)
                except ValueError:
                    if attempt == times - 1:
                        raise
        return inner
    return decorate
@retry(3)
def parse(t):
    return int(t)
out = []
for t in ["1", "2", "x"]:
    out.append(parse(t))
print(out)
