# trap: the name means a new list afterwards
groups = {0: [], 1: []}
for n in range(6):
    bucket = groups[n % 2]
    bucket.append(n ** 2)
    bucket = [n]
    bucket.append(n)
    groups[0].append(len(bucket))
print(groups)
