class P:
    def __init__(self, v): self.v = v
ps = [P(3), P(5), P(1)]
top = ps[1]
best = 0
for p in ps:
    w = p.v
    if p == top and w > best:
        best = w
print(best)
