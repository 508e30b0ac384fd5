# trap: the list that an inner loop goes through is emptied by an item, by another name, or by a function
LEVELS = [1, 2]
STEPS = [1, 2]
other = STEPS


def level(n):
    LEVELS.clear()
    return n


rows = []
for n in [4, 5]:
    for step in STEPS:
        last = (n, step)
    rows.append(last)
    other.clear()
for n in [4, 5]:
    for step in LEVELS:
        last = (n, step)
    rows.append(last)
    level(n)
print(rows)


class Counter:
    def __init__(self, n):
        self.n = n

    @property
    def fewer(self):
        self.n -= 1
        return self.n

    def run(self, items):
        rows = []
        for item in items:
            for t in range(self.fewer):
                last = item * t
            rows.append(last)
        return rows


print(Counter(3).run([1, 2, 4]))
