# trap: a key is taken out of a defaultdict between the listing and the loop
from collections import defaultdict

counts = defaultdict(list)
for n in range(6):
    counts[n % 3].append(n)
names = sorted(counts)
counts.pop(1)
sizes = []
for key in names:
    sizes.append(len(counts[key]))
print(sizes, sorted(counts))
