# class: dataclasses are compared after the loop
from dataclasses import dataclass
@dataclass(eq=True)
class N:
    k: int
    def grow(self, n):
        for _ in range(n):
            self.k = (self.k * 3 + 1) % 17
ns = [N(k) for k in range(4)]
best = ns[0]
for n in ns:
    n.grow(7)
print(best.k, N(5) in ns, ns.index(best))
