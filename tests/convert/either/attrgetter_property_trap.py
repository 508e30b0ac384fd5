# trap: a property that counts, asked by attrgetter
import operator
class C:
    def __init__(self):
        self.n = 0
    @property
    def v(self):
        self.n += 1
        return self.n
c = C()
get = operator.attrgetter("v")
out = []
for x in range(3):
    out.append(get(c) * x)
print(out)
