# trap: held object takes notes
class Holder:
    def __init__(self, inner):
        self.inner = inner
        self.notes = []
    def note(self, x):
        self.notes.append(x)
class Outer:
    def __init__(self, h):
        self.h = h
    def go(self, x):
        self.h.note(x)
h = Holder(1)
out = []
for x in range(3):
    o = Outer(h)
    o.go(x)
    out.append(x)
print(h.notes, out)
