# trap: a method of a dataclass returns a list of the program in another
import dataclasses
@dataclasses.dataclass
class A:
    k: object
    def get(self):
        return [shared, self.k]
shared = [1]
objs = [A(0), A(1), A(1)]
out = []
for o in objs:
    out.append(o.get())
shared.append(5)
print(out)
