# trap: results that hold themselves
nodes = []
for n in range(3):
    node = {"n": n}
    node["self"] = node
    nodes.append(node)
print([x["self"] is x for x in nodes])
