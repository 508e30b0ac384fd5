# trap: an attribute of one item is a text, and the same item fails behind it
class P:
    def __init__(self, v):
        self.v = v
ps = [P(1), P(2), P("a"), P(3)]
def g(p):
    return 1 / (0 if p.v == "a" else 1)
t = 0
out = []
for p in ps:
    t += p.v
    out.append(g(p))
print(t, out)
