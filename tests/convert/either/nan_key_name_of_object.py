# an attribute called name is no text here
class Item:
    def __init__(self, name, x):
        self.name, self.x = name, x


nan = float("nan")
items = [Item(nan, 1), Item(nan, 2), Item("a", 3)]
kept = {}
for item in items:
    value = sum(n * item.x for n in range(4))
    kept[item.name] = value
print(len(kept))
