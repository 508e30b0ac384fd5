# trap: a function puts another list in its place
groups = {0: [1], 1: [2]}
def reset(n):
    groups[n % 2] = []
    return n ** 2
for n in range(6):
    bucket = groups[n % 2]
    value = reset(n)
    bucket.append(value)
print(groups)
