base = [0]
total = None
for k in range(4):
    x = [k]
    if total is None:
        total = base
    total += x
print(total, base)
