class Node:
    def __init__(self, n):
        self.n = n
def run(seen):
    out = []
    for k in range(4):
        a = Node(k)
        out.append(a)
        print(any(s == a for s in seen), len(seen))
    return out
first = run([])
print(len(run(first)))
