best = [0]
for k in range(6):
    c = [k, -k]
    if sum(c) >= sum(best):
        best = c
        best.append(1)
print(best)
