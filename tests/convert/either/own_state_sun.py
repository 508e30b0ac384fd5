# trap: the body reads one of the objects
class B:
    def __init__(self, x):
        self.x = x
    def pull(self, other):
        self.x += 0.1 * (other.x - self.x) + 1
sun = B(0.0)
earth = B(3.0)
mars = B(5.0)
bodies = [sun, earth, mars]
for b in bodies:
    b.pull(sun)
print([round(b.x, 5) for b in bodies])
