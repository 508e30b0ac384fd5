# trap: what is kept is an object that all objects of a class share, or that an attribute of a class or function holds
import math


class Settings:
    rows = [[k] for k in range(4)]


class Derived(Settings):
    shared = {}

    def table(self):
        return self.shared


def known(i):
    return known.rows[i]


known.rows = [[k] for k in range(4)]
for i in range(4):
    value = math.sqrt(i)
    row = Settings.rows[i]
    print(value)
row.append("x")
print(Settings.rows)
for i in range(4):
    value = math.sqrt(i)
    row = Derived.rows[i]
    print(value)
row.append("y")
print(Settings.rows)
for i in range(4):
    value = math.sqrt(i)
    table = Derived().table()
    print(value)
table["z"] = 1
print(Derived.shared)
found = []
for i in range(4):
    value = math.sqrt(i)
    found.append(known(i))
found[0].append("w")
print(known.rows)
