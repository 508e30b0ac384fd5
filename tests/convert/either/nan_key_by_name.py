# a name is given a nan in one branch
nan = float("nan")
kept = {}
for x in range(6):
    value = sum(n * x for n in range(4))
    key = x
    if x % 2:
        key = nan
    kept[key] = value
print(len(kept), kept)
