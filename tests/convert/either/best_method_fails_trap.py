# trap: the first value is never asked, and its method would fail
class Ratio:
    def __init__(self, n):
        self.n = n

    def total(self):
        return 1 / (self.n - 3)


best = None
for n in [3]:
    ratio = Ratio(n + 0)
    if best is None or ratio.total() > best.total():
        best = ratio
print(best.n)
