class Node:
    def __init__(self, n):
        self.n = n
class Lib:
    current = None
def setup():
    Lib.current = Node(1)
setup()
out = []
for k in range(3):
    a = Node(k)
    b = Lib.current if k == 1 else a
    out.append(b == Lib.current)
print(out)
