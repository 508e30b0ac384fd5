# trap: the record to begin with lacks the field, or an item cannot be compared
best = {}
try:
    for n in range(3):
        value = n * 2
        if value < best["loss"]:
            best = {"loss": value}
except KeyError as error:
    print("missing", error)
best = {"loss": 4}
try:
    for n in (3, "x", 1):
        value = n * 2
        if value < best["loss"]:
            best = {"loss": value, "n": n}
        last = len(str(n))
except TypeError as error:
    print(error)
print(best)
