class Sneak:
    def __init__(self):
        self.v = [0]
    def __radd__(self, other):
        return self
    def __iadd__(self, other):
        self.v.append(other)
        return self
items = [Sneak(), Sneak()]
kept = []
for s in items:
    kept.append(s)
w = 0
w += items[0]
w += 7
print([k.v for k in kept])
