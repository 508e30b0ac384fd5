# trap: class attribute lambda
class Tool:
    note = lambda self, x: (self.seen.append(x), len(self.seen))[1]

    def __init__(self):
        self.seen = []


tool = Tool()
out = []
for x in range(3):
    out.append(tool.note(x))
print(out, tool.seen)
