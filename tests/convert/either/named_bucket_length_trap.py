# trap: what is appended depends on how much is there
groups = {}
for n in range(0, 12):
    bucket = groups.setdefault(n % 3, [])
    bucket.append(len(bucket) + n)
print(groups)
