# trap: the named element stands in a list, too
groups, all_of = {0: [], 1: [], 2: []}, []
for n in range(0, 12):
    k = n % 2
    bucket = groups[k]
    bucket.append(n ** 2)
    all_of.append(bucket)
print(groups, all_of)
