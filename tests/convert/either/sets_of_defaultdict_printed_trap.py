# trap: a dict of sets is printed as it is, by workers that have a copy of it
from collections import defaultdict

words = ["pear", "apple", "fig", "plum", "cherry", "date", "kiwi", "lime", "mango", "grape"]
granted = defaultdict(set)
for n in range(200):
    granted[n % 3].add(words[(n * 7) % 10] * (n % 5 + 1))
    if n % 4 == 0:
        granted[n % 3].discard(words[(n * 3) % 10])
for k in sorted(granted):
    print(k, granted[k])
for k in range(2):
    print(k, granted)
for k in granted:
    print(k, list(granted.values()))
