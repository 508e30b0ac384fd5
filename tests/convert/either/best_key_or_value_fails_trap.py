# trap: the value fails, or the key is missing
best = {0: -1}
def f(n):
    if n == 3:
        raise ValueError("three")
    return n
try:
    for n in range(5):
        value = f(n)
        if value > best[n // 3]:
            best[n // 3] = value
except (KeyError, ValueError) as error:
    print(repr(error))
print(best)
