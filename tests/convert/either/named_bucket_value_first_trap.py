# trap: the value fails, or the key is missing
groups = {0: {}, 1: {}}
def f(n):
    if n == 5:
        raise ValueError(n)
    return n ** 2
for n in range(4, 12):
    bucket = groups[n % 3]
    bucket[n] = f(n)
print(groups)
