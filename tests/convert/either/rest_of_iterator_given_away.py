# trap: a list has the iterator, too
def f(k):
    return 10 / (k - 3)
kept = []
def keep(it):
    kept.append(it)
    return 3
def load():
    it = iter(range(40))
    keep(it)
    out = []
    for k in it:
        out.append(f(k))
    return out
def first():
    it = iter(range(40))
    kept.append(it)
    for k in it:
        if f(k + 10) > 0.8:
            return k
def second():
    it = iter(range(40))
    both = [it, it]
    for k in it:
        if f(k + 10) < 0.8:
            break
    return len(list(both[0])), k
try:
    load()
except ZeroDivisionError:
    print(len(list(kept[0])))
print(first(), len(list(kept[1])), second())
