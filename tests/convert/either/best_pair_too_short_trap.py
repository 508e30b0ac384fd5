# trap: the part that is compared is missing
best = {}
for n in range(10):
    score = n ** 3 % 13
    k = n % 4
    if k not in best or score > best[k][2]:
        best[k] = (n, score)
print(best)
