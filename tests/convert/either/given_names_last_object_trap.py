# trap: the last item is an object of the list
class P:
    pass
ps = [P() for _ in range(3)]
for i, p in enumerate(ps):
    p.v = i
out = []
other = P(); other.v = 5
for p in ps:
    if p.v == 1:
        p = other
    out.append(p.v * 2)
p.v = 50
print(out, [q.v for q in ps], other.v)
