# class: an element of a defaultdict gets a name before the value is computed
from collections import defaultdict
groups = defaultdict(list)
for n in range(1, 60):
    bucket = groups[n % 5]
    value = n ** 3
    bucket.append(value)
print(groups)
