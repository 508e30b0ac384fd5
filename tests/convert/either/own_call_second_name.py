# trap: call second name
class Box:
    def __init__(self):
        self.total = 0

    def put(self, x):
        self.total += x


box = Box()
same = box
for k in range(8):
    box.put(k * k + same.total)
print(box.total)
