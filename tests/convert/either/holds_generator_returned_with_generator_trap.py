# trap: objects with a generator in them come back
class Source:
    def __init__(self, n):
        self.n = n
        self.gen = (k * k for k in range(n))
out = []
for n in range(4):
    out.append(Source(n))
print([list(s.gen) for s in out])
