# trap: the name means another list under a condition
groups = {0: [], 1: []}
other = []
for n in range(6):
    value = n ** 2
    bucket = groups[n % 2]
    if n == 3:
        bucket = other
    bucket.append(value)
print(groups, other)
