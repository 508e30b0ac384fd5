# trap: every item gives the same buffer, which the books keep
buffer = [0, 0]

def fill(n):
    buffer[0] = n
    buffer[1] = sum(range(n))
    return buffer

rows, seen = [], []
for n in range(5):
    row = fill(n)
    if row[1] in seen:
        continue
    seen.append(row[1])
    rows.append(row)
print(rows, seen)
