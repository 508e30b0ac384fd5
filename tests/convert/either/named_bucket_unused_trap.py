# trap: a missing key is an error, though nothing is appended
groups = {0: [], 1: []}
def f(n):
    if n == 5:
        raise ValueError(n)
    return n ** 2
for n in range(0, 12):
    bucket = groups[n % 3]
    if n > 100:
        bucket.append(f(n))
print(groups)
