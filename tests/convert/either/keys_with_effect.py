# trap: a display asks an object for its keys, and the asking leaves something behind
import math

asked = []


class Table:
    def keys(self):
        asked.append("k")
        return ["a"]

    def __getitem__(self, key):
        return 1


table = Table()
out = []
for i in range(3):
    out.append(math.sqrt(len({**table}) + i))
print(out, asked)
