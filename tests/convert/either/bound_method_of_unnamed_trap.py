# trap: bound method of unnamed
class Counter:
    def __init__(self):
        self.n = 0

    def tick(self, x):
        self.n += 1
        return self.n + x


TICKS = {"a": Counter().tick, "b": Counter().tick}
out = []
for k in ["a", "a", "b"]:
    out.append(TICKS[k](10))
print(out)
