graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}


def reach(start):
    seen, waiting = {start}, [start]
    while waiting:
        for after in graph[waiting.pop()]:
            if after not in seen:
                seen.add(after)
                waiting.append(after)
    return seen


closure = {}
edges = 0
for node in graph:  # this loop
    found = reach(node)
    closure[node] = sorted(found)
    edges += len(found) - 1
print(closure, edges)
