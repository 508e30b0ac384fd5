# trap: the plain dict holds a defaultdict
from collections import defaultdict


class Index:
    def __init__(self):
        self.sizes = {0: defaultdict(int)}

    def size(self, n):
        return self.sizes[0][n]


index = Index()
out = []
for n in range(3):
    out.append(index.size(n))
print(out, dict(index.sizes[0]))
