# trap: half of a generator has been added when it fails
seen = set()
try:
    for n in range(4):
        seen.update(10 // (k - 2) for k in range(n))
except ZeroDivisionError:
    pass
print(sorted(seen))
