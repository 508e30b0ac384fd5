# trap: the best record is changed in place, too
best = {"loss": 9.0, "tries": 0}
for n in range(5):
    value = (n - 3) ** 2
    best["tries"] += 1
    if value < best["loss"]:
        best = {"loss": value, "tries": n}
print(best)
