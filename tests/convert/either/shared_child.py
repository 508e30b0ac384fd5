# trap: a part of one result stands in another list, too
nodes = []
edges = []
for n in range(3):
    node = {"n": n, "next": []}
    nodes.append(node)
    edges.append((n, node["next"]))
nodes[1]["next"].append(9)
print(edges)
