# class: the best pair of each key, by its second part
best = {}
for n in range(30): # this loop
    score = n ** 3 % 13
    k = n % 4
    if k not in best or score > best[k][1]:
        best[k] = (n, score)
print(best)
