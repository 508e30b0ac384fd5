# trap: inner loop state
total = 0
out = []
for row in [[1], [2, 3]]:
    for x in row:
        total += x
        out.append(total)
print(out)
