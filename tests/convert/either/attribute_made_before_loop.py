# trap: a new list of the object is seen through another object that holds it
from collections import defaultdict
KEEP = []
REG = []
def make():
    x = []
    KEEP.append(x)
    return x
def kept_len():
    return sum(len(k) for k in KEEP)
class Orbit:
    def __init__(self, a, owner=None):
        self.a = a
        self.owner = owner
        self.rows = []
        self.inner = self.rows
    def position(self, t):
        extra = 0 if self.owner is None else len(self.owner.rows)
        return t * self.a + len(self.rows) + extra
    def fill(self, other, days):
        self.rows = []
        for day in days:
            self.rows.append(other.position(day))
        return self.rows
    def fill2(self, other, days):
        self.rows = make()
        for day in days:
            self.rows.append(other.a * day + kept_len())
        return self.rows
    def fill3(self, other, days):
        self.rows = []
        self.view = self.rows
        for day in days:
            self.rows.append(other.a * day)
        return self.rows, self.view
    def fill4(self, other, days):
        self.rows = []
        other.inner = self.rows
        for day in days:
            self.rows.append(len(other.inner) * day)
        return self.rows
    def fill5(self, others):
        self.table = defaultdict(list)
        for o in others:
            self.table[o.a].append(o.position(3))
        return dict(self.table)
    def fill6(self, others):
        self.table = {}
        for o in others:
            self.table[o.a] = o.position(3)
        return dict(self.table)
    def fill7(self, others):
        self.rows = []
        for o in others:
            self.rows.append(o)
            o.a += 1
        return [r.position(1) for r in self.rows]
    def fill8(self, other, days):
        REG.append(self)
        self.rows = []
        for day in days:
            self.rows.append(other.a * day + registered())
        return self.rows
    def fill9(self, other, days):
        self.rows = [[]]
        other.rows = self.rows
        for day in days:
            self.rows.append([other.position(day)])
        return self.rows
    def fill10(self, other, days):
        self.other = other
        self.rows = []
        for day in days:
            self.rows.append(self.other.position(day))
        return self.rows
    def fill11(self, other, days):
        self.other = other
        self.n = len(days)
        self.rows = []
        for day in days:
            x = other.position(day)
            self.rows.append((x, day))
        return self.rows
def registered():
    return sum(len(o.rows) for o in REG)
def run(name, *args):
    try:
        print(name, getattr(args[0], name)(*args[1:]))
    except Exception as error:
        print(name, type(error), error)
days = range(5)
a, b = Orbit(2), Orbit(3)
print(a.fill(b, days), a.fill(a, days), a.fill(Orbit(5, a), days))
print(a.fill2(b, days), a.fill2(a, days))
print(a.fill3(b, days), a.fill4(b, days), a.fill4(a, days))
print(a.fill5([b, a, Orbit(1, a)]), a.fill6([b, a, Orbit(2, a)]), a.fill7([a, b, a]))
print(a.fill8(b, days), a.fill8(a, days), a.fill9(b, days), a.fill10(b, days), a.fill10(a, days))
print(a.fill11(b, days), a.fill11(a, days), a.fill11(Orbit(5, a), days))
