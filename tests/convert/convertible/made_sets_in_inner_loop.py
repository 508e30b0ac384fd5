# class: sets are made where they are missing, in an inner loop
graph = {}
edges = [("a", "b"), ("b", "c"), ("a", "c")]
for edge in edges: # this loop
    start, end = edge
    for one, two in ((start, end), (end, start)):
        if one not in graph:
            graph[one] = set()
        graph[one].add(two)
print({k: sorted(v) for k, v in graph.items()})
