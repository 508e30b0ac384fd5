# trap: a comparison fails, and the best ones are printed
best = {0: 0, 1: 0}
values = [1, 5, "a", 3]
def f(v):
    return v * 2
try:
    for n, v in enumerate(values):
        value = f(v)
        k = n % 2
        if value > best[k]:
            best[k] = value
except TypeError as error:
    print(error)
print(best)
