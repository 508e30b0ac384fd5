# trap: the next loop begins with what the name meant last
groups = {0: [], 1: []}
for n in range(6):
    bucket = groups[n % 2]
    bucket.append(n ** 2)
for m in range(2):
    bucket.append(m)
    bucket = groups[0]
print(groups)
