# trap: going through an item prints
class Loud:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print("through", self.n)
        return iter(range(self.n))


print([sum(v for v in loud) for loud in (Loud(2), Loud(3))])
items = [Loud(4), Loud(1)]
print({k: max(v * k for v in items[k]) for k in range(2)})
