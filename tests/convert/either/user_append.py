# trap: a class with a harmless append, and a list whose append is meant
class Chain:
    def __init__(self, items=()):
        self.items = tuple(items)
    def append(self, item):
        return Chain(self.items + (item,))
def keep(log, x):
    log.append(x)
    return x * 2
log = []
out = []
for n in range(5):
    out.append(keep(log, n))
print(out, log, Chain().append(3).items)
