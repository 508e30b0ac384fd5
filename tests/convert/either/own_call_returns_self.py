# trap: call returns self
class Box:
    def __init__(self):
        self.items = []

    def put(self, x):
        self.items.append(x)
        return self


def work(box, n):
    for k in range(n):
        box.put(k**3 % 7)
    return box


box = Box()
print(work(box, 5).items, work(Box().put(9), 4).items)
