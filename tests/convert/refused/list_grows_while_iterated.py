# refused: queue - the list that is iterated over grows
queue = [8]
visited = []
for n in queue:
    visited.append(n)
    if n > 1:
        queue.append(n // 2)
print(visited)
