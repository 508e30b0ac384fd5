# trap: the name is used after the loop
groups = {0: [], 1: [], 2: []}
for n in range(0, 12):
    bucket = groups[n % 3]
    bucket.append(n ** 2)
bucket.append("last")
print(groups)
