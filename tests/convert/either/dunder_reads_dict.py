# trap: a text is made with what the body stores
class V:
    def __init__(self, v): self.v = v
    def __str__(self): return f"{self.v}/{len(seen)}"
seen = {}
out = []
for x in range(4):
    seen[x] = x * x
    out.append(str(V(x)))
print(out)
