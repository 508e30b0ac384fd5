# trap: the iterator comes from a container
def f(k):
    return 10 / (k - 3)
def load(its):
    out = []
    for it in its:
        for k in it:
            out.append(f(k))
    return out
def load2(its):
    it, other = its
    return [f(k) for k in it]
def load3(its):
    it = its[0]
    return [f(k) for k in it]
def load4(its):
    it = its.pop()
    out = []
    for k in it:
        out.append(f(k))
    return out
def load5(table):
    with_name = table.get("a")
    out = []
    for k in with_name:
        out.append(f(k))
    return out
for way in (load, load2, load3, load4):
    its = [iter(range(30)), iter(range(40))]
    both = list(its)
    try:
        print(way(its))
    except ZeroDivisionError:
        print([len(list(i)) for i in both])
table = {"a": iter(range(30))}
try:
    print(load5(table))
except ZeroDivisionError:
    print(len(list(table["a"])))
