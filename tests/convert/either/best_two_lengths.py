best = "x"
for k in range(6):
    c = "ab" * k
    if len(c) > len(best) + len(best):
        best = c
print(best)
