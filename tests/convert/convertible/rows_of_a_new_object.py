# class: self.rows.append, where the object also holds what is read
from math import sin


class Orbit:
    def __init__(self, a):
        self.a = a

    def position(self, t):
        return sin(t) * self.a, t


class Ephemeris:
    def __init__(self, orbit, days):
        self.orbit = orbit
        self.rows = []
        for day in days:
            x, y = orbit.position(day * 3.5)
            self.rows.append((day, x, y))


print(Ephemeris(Orbit(3.0), range(3)).rows, Ephemeris(Orbit(2.0), range(2)).rows)
