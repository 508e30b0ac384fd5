# trap: part handed on
class Box:
    def __init__(self, part):
        self.part = part


def inner(part, x):
    part.append(x)


def outer(box, x):
    inner(box.part, x)
shared = []
out = []
for x in range(4):
    outer(Box(shared), x)
    out.append(x)
print(shared, out)
