# class: elements whose truth, order and sum are methods that keep something
class Thing:
    made = 0

    def __init__(self, v):
        self.v = v

    def __bool__(self):
        Thing.made += 1
        return self.v > 3

    def __lt__(self, other):
        print("compare", self.v, other.v)
        return self.v < other.v

    def __add__(self, other):
        return Thing(self.v + other.v + Thing.made)

    def __radd__(self, other):
        return Thing(self.v + other)


def make(x):
    return Thing(x + Thing.made)


print(any(make(x) for x in range(10)), Thing.made)
print(sum(make(x) for x in range(4)).v)
print(sorted(make(x) for x in (3, 1, 2))[0].v)
