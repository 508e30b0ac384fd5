# trap: the class's own copy() gives back the object itself
class Bag:
    def __init__(self, items):
        self.items = items

    def copy(self):
        return self


def fill(bag):
    bag = bag.copy()
    bag.items.append(0)
    return len(bag.items)


bags = [Bag([1]), Bag([2, 3])]
sizes = []
for bag in bags:
    sizes.append(fill(bag))
print(sizes, [b.items for b in bags])
