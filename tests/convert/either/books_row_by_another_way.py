# trap: the loop changes a row under the name of a list that holds it, too
rows = {n: [n] for n in range(4)}
ordered = list(rows.values())

def total(n):
    return sum(sum(r) for r in rows.values()) + n

seen = []
for n in range(4):
    value = total(n)
    if value in seen:
        continue
    seen.append(value)
    ordered[n].append(value)
print(rows, seen)
