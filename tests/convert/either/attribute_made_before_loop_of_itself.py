# trap: the object is given itself, or its attribute is a property
class Orbit:
    def __init__(self, a):
        self.a = a
    def position(self, t):
        return t * self.a, t
class Table:
    def __init__(self, orbit, days):
        self.orbit = orbit
        self.rows = []
        for day in days:
            x, y = orbit.position(day * 3.5)
            self.rows.append((day, x, y))
    def position(self, t):
        return len(self.rows) * t, t
class Loud(list):
    pass
class Third:
    def __init__(self, orbit, days):
        self._rows = []
        self.rows = []
        for day in days:
            x, y = orbit.position(day * 3.5)
            self.rows.append((day, x, y))
    @property
    def rows(self):
        return self._rows
    @rows.setter
    def rows(self, value):
        self._rows = getattr(self, "other", value)
t = Table(Orbit(2), range(4))
print(t.rows)
t.__init__(t, range(3))
print(t.rows)
u = Table(t, range(4))
print(u.rows)
v = Third(u, range(3))
print(v.rows)
