# trap: a comprehension calls what goes through sets
graph = {0: {7, 15}, 7: {0, 23, 15}, 15: {15, 7}}
def nb(n): return [m + 1 for m in graph[n]]
print([nb(n) for n in graph])
