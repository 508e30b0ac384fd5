# trap: what a set lacks is kept, as the error has it, and is equal only to itself
class Node:
    pass
nodes = [Node() for _ in range(4)]
seen = []
for node in nodes:
    try:
        set().remove(node)
    except KeyError as e:
        seen.extend(e.args)
print([x in nodes for x in seen])
