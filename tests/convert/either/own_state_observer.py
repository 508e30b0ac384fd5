# trap: objects tell another
class Watch:
    def __init__(self):
        self.seen = []
    def note(self, v):
        self.seen.append(v)
class N:
    def __init__(self, k, watch):
        self.k = k
        self.watch = watch
    def grow(self):
        self.k += 1
        self.watch.note(self.k)
watch = Watch()
ns = [N(k, watch) for k in range(3)]
for n in ns:
    n.grow()
print([n.k for n in ns], watch.seen)
