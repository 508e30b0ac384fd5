# trap: looking up what is compared fails, and the try catches it
scores = {0: 4, 1: 3, 2: 9, 4: 11}
best = 0
total = 0
missing = []
for k in range(5):
    try:
        total += k**2
        if scores[k] > scores[best]:
            best = k
    except KeyError:
        missing.append(k)
print(best, total, missing)
