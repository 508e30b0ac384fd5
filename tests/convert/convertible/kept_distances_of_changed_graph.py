# class: identity - distances in a graph whose roads are closed afterwards
import heapq
import random
def build(n):
    rnd = random.Random(n)
    roads = {v: {} for v in range(n)}
    for v in range(1, n):
        u = rnd.randrange(v)
        roads[u][v] = roads[v][u] = rnd.randint(1, 9)
    for _ in range(n):
        u, v = rnd.sample(range(n), 2)
        roads[u][v] = roads[v][u] = rnd.randint(1, 20)
    return roads
def distances(roads, start):
    dist, heap = {start: 0}, [(0, start)]
    while heap:
        d, u = heapq.heappop(heap)
        for v, w in roads[u].items():
            if d + w < dist.get(v, 1e9):
                dist[v] = d + w
                heapq.heappush(heap, (d + w, v))
    return dist
roads = build(12)
table = [[0] * 12 for _ in range(12)]
for s in range(12):  # this loop
    for t, d in distances(roads, s).items():
        table[s][t] = d
print(table)
at = 0
while roads[at]:
    to = min(roads[at])
    del roads[at][to]
    at = to
print(at)
