# trap: the key stands twice in the new record
best = {"loss": 9, "n": -1}
for n in range(5):
    value = (n - 3) ** 2
    if value < best["loss"]:
        best = {"loss": value, "n": n, "loss": value - 1}
print(best)
