# trap: results are matched with an object of a class
class Node:
    def __init__(self, v):
        self.v = v
class Names:
    first = Node(1)
def pick(n):
    return Names.first if n % 2 else Node(n)
out = []
for n in range(4):
    out.append(pick(n))
for o in out:
    match o:
        case Names.first:
            print("first")
        case _:
            print("other")
