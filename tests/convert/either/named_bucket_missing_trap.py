# trap: the key is missing before another error comes
groups = {0: [], 1: []}
def f(n):
    if n == 5:
        raise ValueError(n)
    return n ** 2
try:
    for n in range(4, 12):
        bucket = groups[n % 3]
        value = f(n)
        bucket.append(value)
except (KeyError, ValueError) as error:
    print(type(error), error)
print(groups)
