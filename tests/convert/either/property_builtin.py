# trap: a property made by a call, with a memory
class Box:
    def __init__(self):
        self.opened = 0
    def look(self):
        self.opened += 1
        return self.opened
    content = property(look)
box = Box()
out = []
for n in range(4):
    out.append(box.content + n)
print(out)
