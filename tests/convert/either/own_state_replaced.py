# trap: an object has another method
class N:
    def __init__(self, k):
        self.k = k
    def grow(self):
        self.k += 1
def other():
    print("other")
ns = [N(1), N(2), N(3)]
ns[1].grow = other
for n in ns:
    n.grow()
print([n.k for n in ns])
