# class: the keys of a dict of sets are printed beside what stands there, sorted
from collections import defaultdict

log = [("ann", 3), ("bob", 1), ("ann", 4), ("eve", 9), ("bob", 15)]
granted = defaultdict(set)
for user, mask in log:
    granted[user].update(bit for bit in (1, 2, 4, 8) if mask & bit)
for user in sorted(granted):  # this loop
    print(user, sorted(granted[user]))
