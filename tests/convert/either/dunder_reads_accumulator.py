# trap: a comparison reads what the body appends to
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v + len(done) < o.v
done = []
out = []
for x in range(6):
    out.append(V(1) < V(4))
    done.append(x)
print(out)
