"""A defaultdict is read where keys may be missing, and nobody looks at its keys afterwards; or is asked first."""

from collections import defaultdict, deque


def bfs(graph, start):
    dist = {start: 0}
    queue = deque([start])
    while queue:
        u = queue.popleft()
        for v in graph[u]:
            if v not in dist:
                dist[v] = dist[u] + 1
                queue.append(v)
    return dist


def total(adjacent, nodes):
    reached = 0
    for node in nodes:
        reached += len(bfs(adjacent, node))
    return reached


graph = defaultdict(list)
for a, b in [(1, 2), (2, 3), (1, 3)]:
    graph[a].append(b)
print(len(graph), sorted(graph.items()))
furthest = {}
for node in [1, 2, 3]:
    furthest[node] = max(bfs(graph, node).values())
print(furthest, total(graph, [2, 3]))

index = defaultdict(list)
for i, word in enumerate("a b a c".split()):
    index[word].append(i)
hits = []
for word in ["a", "z", "c"]:
    if word in index:
        hits.append(sum(index[word]) / len(index[word]))
means = []
for word in ["a", "z", "c"]:
    means.append(sum(index[word]) if word in index else -1)
print(hits, means, len(index))
