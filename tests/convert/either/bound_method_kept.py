# trap: a bound method under a name
class Counter:
    def __init__(self):
        self.n = 0

    def tick(self):
        self.n += 1
        return self.n


tick = Counter().tick
out = []
for n in range(4):
    out.append(tick() + n)
print(out)
