# class: objects keep what they have computed
class N:
    def __init__(self, k):
        self.k = k
        self.cache = {}
    def value(self, n):
        if n not in self.cache:
            self.cache[n] = self.k ** n % 1009
        return self.cache[n]
ns = [N(k) for k in range(2, 6)]
sums = []
for n in ns:
    sums.append(sum(n.value(i % 7) for i in range(50)))
print(sums, [sorted(n.cache.items()) for n in ns])
