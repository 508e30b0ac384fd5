# trap: an error is not kept
cache = {}
def slow(n):
    if n not in cache:
        cache[n] = 10 // n
    return cache[n]
out = []
try:
    for n in [1, 2, 0, 3]:
        out.append(slow(n))
except ZeroDivisionError as error:
    print(error)
print(out)
