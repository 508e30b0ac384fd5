# trap: names are given several at once, with a star, and from nested pairs
def given(value):
    total = sum(range(50))
    return value if total else None
pairs = [([i], ([i + 1], [i + 2])) for i in range(3)]
kept = []
for first, (second, *third) in pairs:
    a, *b = second, third
    kept.append(given((a, b)))
for pair in pairs:
    pair[1][0].append("late")
    pair[1][1].append("later")
print(kept)
