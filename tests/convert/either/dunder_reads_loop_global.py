# trap: an operator reads what the body assigns
class V:
    def __init__(self, v): self.v = v
    def __add__(self, o): return V(self.v + o.v * scale)
scale = 1
out = []
for x in range(4):
    scale = x
    out.append((V(1) + V(2)).v)
print(out)
