# trap: objects choose among lists
import random
class S:
    def __init__(self, k):
        self.rng = random.Random(k)
        self.pick = None
    def run(self, options):
        self.pick = self.rng.choice(options)
        return self.pick
options = [[1], [2], [3]]
ss = [S(k) for k in range(4)]
out = []
for s in ss:
    out.append(s.run(options))
for o in options:
    o.append(0)
print(out, [s.pick for s in ss])
