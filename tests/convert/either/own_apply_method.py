# trap: apply is a method of the text
class Patch:
    log = []
    def __init__(self):
        self.n = 0
    def apply(self, f):
        self.n += 1
        return f(self.n)
patch = Patch()
out = []
for k in range(4):
    out.append(patch.apply(lambda v: v * k))
print(out, patch.n)
