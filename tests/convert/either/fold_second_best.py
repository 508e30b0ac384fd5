# trap: the second best needs the best
best = second = 0
for n in [3, 9, 4, 8]:
    if n > best:
        best, second = n, best
    elif n > second:
        second = n
print(best, second)
