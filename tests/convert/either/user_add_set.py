# trap: a class with a harmless add, and a set whose add is meant
class Vector:
    def __init__(self, x):
        self.x = x
    def add(self, other):
        return Vector(self.x + other.x)
def note(seen, x):
    seen.add(x % 3)
    return x % 3
seen = set()
out = []
for n in range(6):
    out.append(note(seen, n) + Vector(1).add(Vector(n)).x)
print(out, sorted(seen))
