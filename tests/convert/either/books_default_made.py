# trap: what is computed asks a defaultdict that the loop fills
from collections import defaultdict

groups = defaultdict(list)

def weight(n):
    return sum(groups[n % 3]) + n

names = []
for n in range(9):
    value = weight(n)
    groups[n % 3].append(value)
    if value in names:
        continue
    names.append(value)
print(dict(groups), names)
