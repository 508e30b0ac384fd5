class Node:
    def __init__(self, n):
        self.n = n
N = Node
a, b = N(1), N(2)
out = []
for x in (a, b, a):
    out.append(x == a)
print(out)
