# trap: the key has another value when the element is changed
groups = {0: [], 1: [], 2: []}
for n in range(0, 12):
    k = n % 2
    bucket = groups[k]
    k = 2
    bucket.append(n ** 2)
print(groups)
