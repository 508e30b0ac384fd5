# trap: kept obj key
class P:
    def __init__(self, n): self.n = n
ps = [P(1), P(2)]
d = {}
for p in ps + ps:
    k = p
    if k not in d:
        d[k] = 0
    d[k] += abs(p.n)
print([v for v in d.values()], ps[0] in d)
