# trap: the attribute is a field, too, which a caller fills
from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Index:
    sizes: dict

    def clear(self):
        self.sizes = {}

    def size(self, n):
        return self.sizes[n]


index = Index(defaultdict(int))
out = []
for n in range(3):
    out.append(index.size(n))
print(out, dict(index.sizes))
