class Node:
    def __init__(self, n):
        self.n = n
out, firsts = [], []
for k in range(3):
    a = Node(k)
    out.append(a)
    firsts.append(a)
print([x == y for x, y in zip(out, firsts)], [x in firsts for x in out])
