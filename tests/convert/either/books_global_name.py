# trap: a function reads the best so far as a global name
best = 0

def gain(n):
    return sum(range(n)) - best // 2

kept = []
for n in range(10):
    value = gain(n)
    if value in kept:
        continue
    kept.append(value)
    if value > best:
        best = value
print(best, kept)
