# trap: the method gives back the object itself
class Chain:
    def __init__(self, n):
        self.n = n

    def same(self):
        return self


chains = [Chain(k) for k in range(3)]
kept = [c.same() for c in chains]
chains[0].n = 9
print([c.n for c in kept], kept[1] is chains[1])
