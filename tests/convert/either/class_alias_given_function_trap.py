# trap: class alias given function
class Tool:
    def __init__(self):
        self.seen = []
        self.run = abs


def note(self, x):
    self.seen.append(x)
    return len(self.seen)


class Other(Tool):
    def __init__(self):
        self.seen = []


Kind = Other
Kind.run = note
tool = Other()
out = []
for x in range(3):
    out.append(tool.run(x))
print(out, tool.seen)
