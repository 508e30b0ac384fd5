# trap: the method keeps what it has computed
class Lazy:
    def __init__(self, n):
        self.n, self.seen = n, {}

    def value(self, k):
        if k not in self.seen:
            self.seen[k] = self.n * k
        return self.seen[k]


lazy = Lazy(3)
print([lazy.value(k) for k in (1, 2, 1)], lazy.seen)
