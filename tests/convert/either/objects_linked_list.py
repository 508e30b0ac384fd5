# trap: each item changes the next one
class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


nodes = [Node(n) for n in range(4)]
for a, b in zip(nodes, nodes[1:]):
    a.next = b
for node in nodes:
    if node.next:
        node.next.value += node.value
print([node.value for node in nodes])
