# trap: class given function later
class Tool:
    def __init__(self):
        self.seen = []


def note(self, x):
    self.seen.append(x)
    return len(self.seen)


Tool.run = note
tool = Tool()
out = []
for x in range(3):
    out.append(tool.run(x))
print(out, tool.seen)
