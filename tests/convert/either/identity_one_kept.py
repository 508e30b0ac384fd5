class Node:
    def __init__(self, n):
        self.n = n
def make(n):
    return Node(n)
keep = make(1)
out = []
for k in range(3):
    a = make(k)
    b = keep if k == 1 else a
    out.append(a == b)
    out.append(b == keep)
print(out)
