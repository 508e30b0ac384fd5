# trap: an inner list has another name
class N:
    def __init__(self, k):
        self.rows = [[k], [k + 1]]
    def grow(self, k):
        self.rows[0].append(k)
ns = [N(k) for k in range(3)]
first = ns[0].rows[0]
for n in ns:
    n.grow(5)
print(first, [n.rows for n in ns])
