# class: the best record of each key, by one of its fields
best = {}
for n in range(30): # this loop
    score = n ** 3 % 13
    k = n % 4
    if k not in best or score < best[k]["score"]:
        best[k] = {"score": score, "n": n}
print(best)
