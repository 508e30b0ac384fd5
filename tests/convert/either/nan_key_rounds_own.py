# elements of a list by index
nan = float("nan")
keys = [nan, nan, 2.0]
kept = {}
for i in range(3):
    key = keys[i]
    value = sum(n * i for n in range(4))
    kept[key] = value
print(len(kept))
