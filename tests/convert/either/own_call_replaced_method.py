# trap: call replaced method
class Box:
    def __init__(self):
        self.n = 0

    def put(self, x):
        self.n += x


seen = []
box = Box()
box.put = seen.append
for k in range(6):
    box.put(k**3 % 5 + len(seen))
print(box.n, seen)
