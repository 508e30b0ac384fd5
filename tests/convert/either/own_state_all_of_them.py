# trap: methods read all objects
class B:
    def __init__(self, x):
        self.x = x
    def pull(self):
        self.x += sum(o.x for o in bodies) * 0.1
bodies = [B(0.0), B(3.0), B(5.0)]
for b in bodies:
    b.pull()
print([round(b.x, 5) for b in bodies])
