# trap: call read between
class Box:
    def __init__(self):
        self.total = 0

    def put(self, x):
        self.total += x


box = Box()
out = []
for k in range(8):
    box.put(k * k % 7)
    out.append(box.total + k)
print(out)
