# class: max by if
best = -1
for n in range(60):
    score = (n * 37) % 61
    if score > best:
        best = score
print(best)
