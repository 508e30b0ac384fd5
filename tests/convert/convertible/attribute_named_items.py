"""Objects keep a dict under the name ``items``; a plain dict in a text that has a defaultdict."""

from collections import defaultdict


class Store:
    def __init__(self):
        self.items = {}
        self.moves = defaultdict(list)

    def add(self, name, amount):
        self.items[name] = amount
        self.moves[name].append(amount)

    def shares(self):
        total = sum(self.items.values())
        found = {}
        for name, amount in self.items.items():
            found[name] = round(amount / total, 3)
        return found


store = Store()
for n in range(6):
    store.add(f"s{n}", n * n % 5)
print(store.shares())
squares = {}
for name, amount in store.items.items():
    squares[name] = amount**2
print(squares)
far = {}
for a in "abc":
    for b in "abc":
        far[a, b] = abs(ord(a) - ord(b))
different = 0
for a in "abc":
    for b in "abc":
        if far[a, b] > 1:
            different += 1
print(different)
