# trap: the object is looked up before the root fails
import math
class Acc:
    def __init__(self):
        self.total = 0.0
accs = {"a": Acc(), "b": Acc()}
rows = [("a", 4), ("b", 9), ("c", -1)]
try:
    for k, v in rows:
        accs[k].total += math.sqrt(v)
except Exception as e:
    print(type(e).__name__, e)
print(accs["a"].total)
