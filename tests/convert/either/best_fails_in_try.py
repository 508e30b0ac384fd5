# trap: what belongs to a best fails where the body catches it
best, who = 0.0, None
names = {4: "four"}
bad = 0
for x in [4, 1, 9, 2]:
    try:
        v = x ** 2 + 0.5
        if v > best:
            best = v
            who = names[x]
    except KeyError:
        bad += 1
print(best, who, bad)
