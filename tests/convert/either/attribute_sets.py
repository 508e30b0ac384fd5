# trap: sets in objects
class Node:
    def __init__(self, tags): self.tags = tags
    def __eq__(self, o): return True
nodes = [Node({7, 15}), Node({15, 23, 7})]
out = []
for n in nodes:
    out.append([t + 1 for t in n.tags])
print(out)
