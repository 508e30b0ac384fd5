"""The loop calls a function that puts something into an object of a class with ``__setitem__``, which counts."""

count = []


class Box:
    def __init__(self):
        self.inside = {}

    def __setitem__(self, key, value):
        self.inside[key] = value
        count.append(key)


class Maker:
    def __init__(self, n):
        box = Box()
        box[n] = n + 1
        self.box = box


def total(n):
    made = Maker(n)
    return sum(made.box.inside.values())


found = []
for n in range(5):
    found.append(total(n))
print(found, count)
