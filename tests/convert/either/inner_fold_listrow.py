# trap: inner fold listrow
total = []
for i in range(4):
    row = [0, 0]
    for j in range(3):
        row[0] = i + j
        total += row
print(total)
