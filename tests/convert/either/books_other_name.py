# trap: the books have another name, under which what is computed sees them
def total(rows, n):
    return sum(map(len, rows)) + n

seen = []
view = [seen]
for n in range(6):
    value = total(view, n)
    if value in seen:
        continue
    seen.append(value)
print(seen, view)
