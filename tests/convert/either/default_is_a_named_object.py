# trap: default is a named object
class Cfg:
    def __init__(self): self.n = 0
cfg = Cfg()
def f(x, c=cfg):
    c.n += x
    return c.n
out = []
for x in range(4):
    out.append(f(x))
print(out)
