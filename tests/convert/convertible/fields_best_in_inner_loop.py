# class: an inner loop keeps the best of an entry
best = {}
for n in range(1, 20):
    k = n % 3
    if k not in best:
        best[k] = {"top": -1, "at": None}
    for j in range(3):
        value = (n ** 2 * j) % 17
        if value > best[k]["top"]:
            best[k]["top"] = value
            best[k]["at"] = j
print(best)
