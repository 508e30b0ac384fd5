# trap: a function goes through sets in a dict
graph = {0: {7, 15}, 7: {0, 23, 15}, 15: {15, 7}, 23: {31, 39, 7}}
def walk(n):
    seen = []
    for m in graph[n]:
        seen.append(m)
        for k in graph.get(m, ()):
            seen.append(k)
    return seen
order = []
for n in [0, 7, 15]:
    order.append(walk(n))
print(order)
