# trap: objects choose between two lists
import random
a, b = [1], [2]
class S:
    def __init__(self, k):
        self.rng = random.Random(k)
        self.pick = None
    def run(self):
        self.pick = self.rng.choice([a, b])
ss = [S(k) for k in range(4)]
for s in ss:
    s.run()
a.append(0)
b.append(0)
print([s.pick for s in ss])
