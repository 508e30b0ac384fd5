# trap: class attribute function
def note(self, x):
    self.seen.append(x)
    return len(self.seen)


class Tool:
    run = note

    def __init__(self):
        self.seen = []


tool = Tool()
out = []
for x in range(3):
    out.append(tool.run(x))
print(out, tool.seen)
