# class: texts and tuples put together anew, with sets, objects, errors and several changes
class Point:
    def __init__(self, x):
        self.x = x

    def __format__(self, spec):
        return f"<{self.x}{spec}>"

    def __str__(self):
        return f"P{self.x}"


def words(n):
    return {f"w{k}" for k in range(n)}


def f(x):
    if x == 5:
        raise ValueError(x)
    return Point(x)


s = ""
for x in range(4):
    s = f"{s}{f(x):>3}{f(x)!s};"
print(s)
s = ""
for n in range(12):
    s = f"{s}{words(n)}"
print(s)
s = ""
for n in range(12):
    s = "%s %s" % (s, words(n))
print(s)
t = ()
for n in range(8):
    t = (*t, words(n))
print(t)
try:
    for x in range(8):
        t = (*t, f(x).x)
except ValueError as error:
    print(error, len(t), t[-1])
try:
    s = ""
    for x in range(8):
        s = f"{s}{f(x).x:s}"
except ValueError as error:
    print(error, repr(s))
try:
    s = ""
    for x in range(8):
        s = "%s%d" % (s, "a" if x == 3 else f(x).x)
except (TypeError, ValueError) as error:
    print(error, repr(s))
