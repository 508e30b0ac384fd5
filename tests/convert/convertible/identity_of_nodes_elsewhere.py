# class: objects compared by identity outside the loop
class Node:
    def __init__(self, v, nxt=None):
        self.v, self.nxt = v, nxt
head = Node(1, Node(2))
def walk(n):
    cur, c = head, 0
    while cur is not None:
        if cur is head:
            c += n
        cur = cur.nxt
    return c
res = []
for i in range(4):
    res.append(i ** 2)
print(res, walk(3))
