# trap: a defaultdict in an object
from collections import defaultdict
class Box:
    def __init__(self):
        self.t = defaultdict(list)
box = Box()
out = []
for k in ["a", "b", "c"]:
    out.append(len(box.t[k]))
print(out, sorted(box.t))
