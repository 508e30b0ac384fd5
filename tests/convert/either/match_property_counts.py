# trap: a pattern reads a property that counts
class T:
    seen = 0
    def __init__(self, n): self.n = n
    @property
    def size(self):
        global hits
        hits += 1
        return self.n
hits = 0
out = []
for t in [T(1), T(2), T(1)]:
    match t:
        case T(size=1): out.append("one")
        case _: out.append("other")
print(out, hits)
