# trap: what was let through is the object itself
class Box:
    def __init__(self, n):
        self.n = n
def big(box):
    return box.n > 2
boxes = [Box(n) for n in range(5)]
some = [box for box in boxes if big(box)]
print(all(box in boxes for box in some), some[0] is boxes[3])
some[0].n = 99
print(boxes[3].n)
