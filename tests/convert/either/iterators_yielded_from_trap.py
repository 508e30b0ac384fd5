# trap: what is yielded are the iterators that another generator yields
def inner():
    one = iter(range(10))
    for _ in range(3):
        yield one


def outer():
    yield from inner()


out = []
for g in outer():
    out.append(next(g))
print(out)
