# class: the best item itself, asked whether it is the one
class Node:
    def __init__(self, v):
        self.v = v


nodes = [Node(3), Node(5), Node(1)]


def cost(n):
    return n.v * 2


best = min(((cost(n), i, n) for i, n in enumerate(nodes)))[2]
print(best is nodes[2], best in nodes)
keys = dict((n, cost(n)) for n in nodes)
print(keys[nodes[0]])
seen = set(n for n in nodes if cost(n) > 4)
found = list((n, cost(n)) for n in nodes)
print(found[0][0] is nodes[0], nodes[0] in seen)
