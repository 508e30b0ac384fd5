# trap: call subclass
class Box:
    def __init__(self):
        self.n = 0

    def put(self, x):
        self.n += x


class Loud(Box):
    def put(self, x):
        self.n -= x
        seen.append(x)


seen = []
for kind in (Box, Loud):
    box = kind()
    for k in range(6):
        box.put(k**3 % 5 + len(seen))
    print(box.n, seen)
