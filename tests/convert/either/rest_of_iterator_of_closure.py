# trap: functions share the iterator
def f(k):
    return 10 / (k - 3)
def outer():
    it = iter(range(30))
    def inner():
        out = []
        for k in it:
            out.append(f(k))
        return out
    def other():
        return [f(k) for k in it]
    for way in (inner, other):
        try:
            print(way())
        except ZeroDivisionError:
            print(next(it))
    print(len(list(it)))
outer()
rows = iter(range(50))
def work():
    return [f(k) for k in rows]
def work2():
    for k in rows:
        if f(k + 7) > 0.3:
            return k
try:
    work()
except ZeroDivisionError:
    print(next(rows))
print(work2(), next(rows))
