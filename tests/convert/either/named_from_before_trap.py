# trap: the name means what it meant in the round before
groups = {0: [], 1: []}
bucket = groups[1]
for n in range(6):
    bucket.append(n ** 2)
    bucket = groups[n % 2]
    bucket.append(-n)
print(groups)
