# trap: what the best record holds stands in a list, too
best, seen = {}, []
for n in range(30):
    score = [n ** 3 % 13]
    k = n % 4
    if k not in best or score > best[k]["score"]:
        best[k] = {"score": score, "n": n}
    seen.append(score)
seen[3].append("x")
print(best)
