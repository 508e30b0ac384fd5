# trap: a method is a generator
class P:
    def __init__(self, x):
        self.x = x
    def steps(self, n):
        for i in range(n):
            self.x = (self.x * 3 + i) % 17
            yield self.x
ps = [P(k) for k in range(4)]
out = []
for p in ps:
    out.append(sum(p.steps(5)))
print(out, [p.x for p in ps])
