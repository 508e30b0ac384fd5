import itertools
import math

PLACES = {"mill": (3, 4), "lake": (6, 1), "hill": (2, 8)}


def best_route(stops):
    best, shortest = None, math.inf
    for order in itertools.permutations(stops):
        points = [(0, 0), *(PLACES[name] for name in order), (0, 0)]
        length = sum(math.dist(a, b) for a, b in itertools.pairwise(points))
        if length < shortest:
            best, shortest = order, length
    return best, round(shortest, 4)


plans = {"ann": ["mill", "lake"], "bob": ["hill", "mill", "lake"], "cyd": []}
routes = {}
for name, stops in plans.items():
    routes[name] = best_route(stops)
print(routes)
digits = [3, 1, 2]
sums = []
for k in range(4):
    total = 0
    for a, b in itertools.combinations(digits, 2):
        total += (a * 10 + b) % (k + 2)
    for a, b, c in itertools.product(digits, repeat=3):
        total += a * b * c * k
    for v in itertools.chain(digits, range(k)):
        total -= v
    sums.append(total)
print(sums)
