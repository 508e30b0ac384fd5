# trap: decorator keeps list grows
def same(f):
    shared = []

    def inner(n):
        f(n)
        return shared

    inner.shared = shared
    return inner


@same
def work(n):
    return n


out = []
for n in range(2):
    out.append(work(n))
work.shared.append(3)
print(out)
