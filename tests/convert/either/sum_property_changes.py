# trap: sum property changes
class Box:
    def __init__(self): self.n = 0
    @property
    def area(self):
        self.n += 1
        return self.n
boxes = [Box()] * 3
total = 0
for b in boxes:
    total += b.area
print(total)
