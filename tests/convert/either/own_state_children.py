# trap: methods make objects and count them
class N:
    made = 0
    def __init__(self, k):
        N.made += 1
        self.id = N.made
        self.k = k
        self.kids = []
    def grow(self):
        self.kids.append(N(self.k + 1))
ns = [N(k) for k in range(4)]
for n in ns:
    n.grow()
print([n.kids[0].id for n in ns], N.made)
