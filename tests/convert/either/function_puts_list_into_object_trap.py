# trap: function puts list into object
class Box:
    def __init__(self):
        self.items = None
def fill(box, things):
    box.items = things
shared = []
out = []
for x in range(3):
    b = Box()
    fill(b, shared)
    b.items.append(x)
    out.append(x)
print(shared, out)
