# trap: a default value is the list that the loop fills
seen = []

def gain(n, known=seen):
    return sum(range(n)) - len(known)

best = None
for n in range(9):
    value = gain(n)
    if value in seen:
        continue
    seen.append(value)
    if best is None or value > best:
        best = value
print(best, seen)
