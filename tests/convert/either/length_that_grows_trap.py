# trap: the loop grows what it measures
hist = [0] * 4
over = []
for k in range(8):
    if k >= len(hist):
        over.append(k)
        hist += [1]
        continue
    hist[k] += 1
print(hist, over)
hist = {}
n = []
for w in ["a", "b", "a"]:
    hist[w] = hist.get(w, 0) + 1
    n.append(len(hist))
print(hist, n)
from collections import defaultdict, Counter
d = Counter()
n = []
for w in ["a", "b", "a"]:
    d[w] += 1
    n.append(len(d))
print(n)
class G(list):
    def __setitem__(self, k, v):
        self.append(v)
        super().__setitem__(k, v)
g = G([0, 0])
n = []
for w in [0, 1, 0]:
    g[w] += 1
    n.append(len(g))
print(n)
def f(h):
    n = []
    for w in [0, 1, 0]:
        h[w] += 1
        n.append(len(h))
    return n
print(f(d), f(g), f([1, 2]))
