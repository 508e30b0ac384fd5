# trap: call read attribute
class Box:
    def __init__(self):
        self.total = 0
        self.scale = 1

    def put(self, x):
        self.total += x
        self.scale = self.total % 3 + 1


box = Box()
for k in range(8):
    v = k**3 * box.scale
    box.put(v)
print(box.total, box.scale)
