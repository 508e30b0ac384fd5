# trap: another field is compared than what the new record gets
best = {"loss": 9, "n": -1}
for n in range(5):
    value = (n - 3) ** 2
    if value < best["loss"]:
        best = {"loss": n, "n": value}
print(best)
