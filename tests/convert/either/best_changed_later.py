best = []
for k in range(6):
    c = list(range((k * 5) % 7))
    if len(c) > len(best):
        best = c
    c.append(99)
print(best)
