# trap: call assigned in class
class Base:
    def __init__(self):
        self.seen = []

    def __call__(self, x):
        return x


class Noted(Base):
    def note(self, x):
        self.seen.append(x)
        return len(self.seen)

    __call__ = note


tool = Noted()
out = []
for x in range(3):
    out.append(tool(x))
print(out, tool.seen)
