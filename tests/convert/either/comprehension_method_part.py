# trap: the method gives back a list that is changed later
class Box:
    def __init__(self, n):
        self.items = [n]

    def contents(self):
        return self.items


boxes = [Box(k) for k in range(3)]
kept = [b.contents() for b in boxes]
boxes[0].items.append(7)
print(kept)
