# trap: the element is replaced after it got its name
groups = {0: [], 1: [], 2: []}
for n in range(0, 12):
    k = n % 2
    bucket = groups[k]
    groups[k] = []
    bucket.append(n ** 2)
print(groups)
