# trap: a function reads the name after the loop
groups = {0: [], 1: []}
def size():
    return len(bucket)
for n in range(6):
    bucket = groups[n % 2]
    bucket.append(n ** 2)
print(size(), groups)
