# class: a helper puts what it is given into new lists of its own
def nearest(point, centres):
    return min(range(len(centres)), key=lambda k: (point[0] - centres[k][0]) ** 2 + (point[1] - centres[k][1]) ** 2)


def clusters(points, seed):
    centres = [points[seed], points[-1 - seed]]
    groups = [[] for _ in centres]
    by_first = {}
    for p in points:
        groups[nearest(p, centres)].append(p)
        by_first.setdefault(p[0] // 2, []).append(p)
    return [len(g) for g in groups], sum(len(v) for v in by_first.values())


points = [(n * 7 % 5, n * 3 % 4) for n in range(20)]
best = []
for seed in range(4):
    best.append(clusters(points, seed))
print(best)
