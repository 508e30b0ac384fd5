# trap: a function that is kept sees the name
groups = {0: [], 1: []}
last = []
for n in range(6):
    bucket = groups[n % 2]
    bucket.append(n ** 2)
    last.append(lambda: len(bucket))
print(groups, last[0]())
