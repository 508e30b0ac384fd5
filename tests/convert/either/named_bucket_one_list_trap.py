# trap: two keys have one list
shared = []
groups = {0: shared, 1: shared}
for n in range(0, 12):
    bucket = groups[n % 2]
    bucket.append(n ** 2)
print(groups)
