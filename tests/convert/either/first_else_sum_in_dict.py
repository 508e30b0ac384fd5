total = None
parts = {}
for k in range(4):
    x = [k, k + 1]
    parts[k] = x
    if total is None:
        total = x
    else:
        total += x
print(total, parts)
