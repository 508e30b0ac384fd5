# trap: the name is added to
groups = {0: [], 1: [], 2: []}
for n in range(0, 12):
    bucket = groups[n % 3]
    bucket += [n ** 2]
print(groups)
