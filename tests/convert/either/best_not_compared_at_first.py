# trap: what is compared with the best so far is not computed for the first item, nor behind another best
def cases(n):
    return {"n": n} if n else {}


def run(items):
    best = None
    for n in items:
        o = cases(n)
        if best is None or o["n"] > best["n"]:
            best = o
    return best


print(run([0]))
print(run([1, 3, 2]))
try:
    print(run([0, 1]))
except KeyError as error:
    print(error)


class O:
    def __init__(self, n):
        self.v = n

    @property
    def w(self):
        if self.v == 3:
            raise ValueError("three")
        return self.v


def make(n):
    return O(n)


best = make(0)
worst = make(0)
for n in range(5):
    o = make(n)
    if o.v > best.v:
        best = o
    elif o.w < worst.w:
        worst = o
print(best.v, worst.v)


class Shown:
    def __init__(self, n):
        self.n = n

    @property
    def v(self):
        print("v", self.n)
        return self.n


top = None
for n in range(5):
    shown = Shown(n)
    if top is None or shown.v > top.v:
        top = shown
print(top.n)
first, low = 0, 100
for n in range(5, -1, -1):
    v = n * 2
    if 1 - v > first:
        first = 1 - v
    elif 10 / v < low:
        low = 10 / v
print(first, low)
