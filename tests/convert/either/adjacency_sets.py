# trap: sets in a dict, gone through
graph = {0: {7, 15}, 7: {0, 23, 15}, 15: {15, 7}, 23: {31, 39, 7}}
order = []
for n in graph:
    order.append(list(graph[n]))
print(order)
