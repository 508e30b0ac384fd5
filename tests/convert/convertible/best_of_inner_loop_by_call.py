# class: the best of an inner loop
import itertools
items = [("a", 3), ("b", 4), ("c", 5)]
best, value = (), 0
for k in range(1, 4):
    for chosen in itertools.combinations(items, k):
        w = sum(x for _, x in chosen)
        if w <= 9 and w > value:
            value = w
            best = tuple(n for n, _ in chosen)
print(best, value)
