# trap: call through global
class Box:
    def __init__(self):
        self.total = 0

    def put(self, x):
        self.total += x


box = Box()


def value(k):
    return k * k + box.total


for k in range(8):
    box.put(value(k))
print(box.total)
