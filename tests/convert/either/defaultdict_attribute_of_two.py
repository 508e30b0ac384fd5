# trap: one of two attributes that are given in one statement is a defaultdict
from collections import defaultdict


class Index:
    def __init__(self):
        self.names, self.sizes = {}, defaultdict(int)

    def size(self, n):
        return self.sizes[n]


index = Index()
out = []
for n in range(3):
    out.append(index.size(n))
print(out, dict(index.sizes))
