# trap: the object that an error is about is kept, and is equal only to itself
class Node:
    pass
nodes = [Node() for _ in range(4)]
xs = []
for node in nodes:
    try:
        node.missing
    except AttributeError as b:
        xs.append(b.obj)
print([x in nodes for x in xs])
