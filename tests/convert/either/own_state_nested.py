# trap: objects hold objects that change
class Gene:
    def __init__(self, v):
        self.v = v
class Indiv:
    def __init__(self, n):
        self.genes = [Gene(k * n) for k in range(3)]
        self.fit = 0
    def mutate(self, r):
        for g in self.genes:
            g.v = (g.v * 7 + r) % 31
        self.fit = sum(g.v for g in self.genes)
pop = [Indiv(n) for n in range(5)]
for ind in pop:
    ind.mutate(3)
pop.sort(key=lambda i: i.fit)
print([i.fit for i in pop], [g.v for g in pop[0].genes])
