# trap: a generator reads on in what the module has
def f(k):
    return 10 / (k - 3)
SOURCE = iter(range(100))
def rows():
    for k in SOURCE:
        yield k
def load():
    it = rows()
    out = []
    for k in it:
        out.append(f(k))
    return out
def load2():
    return [f(k) for k in rows()]
def load3():
    out = []
    for k in rows():
        out.append(f(k + 4))
        if k > 20:
            break
    return len(out)
for way in (1, 2):
    try:
        print(load() if way == 1 else load2())
    except ZeroDivisionError:
        print(next(SOURCE))
print(load3(), next(SOURCE))
