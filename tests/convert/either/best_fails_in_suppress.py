# trap: what belongs to a best fails where a with keeps the error
import contextlib
best, who = 0.0, None
names = {4: "four"}
bad = 0
for x in [4, 1, 9, 2]:
    with contextlib.suppress(KeyError):
        v = x ** 2 + 0.5
        if v > best:
            best = v
            who = names[x]
        bad += 1
print(best, who, bad)
