# trap: the attribute is given a defaultdict by another method
from collections import defaultdict


class Index:
    def __init__(self):
        self.sizes = {}

    def loosen(self):
        self.sizes = defaultdict(int, self.sizes)

    def size(self, n):
        return self.sizes[n]


index = Index()
index.loosen()
out = []
for n in range(3):
    out.append(index.size(n))
print(out, dict(index.sizes))
