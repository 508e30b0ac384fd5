# refused: limit - the bound that the items read changes
limit = 10
out = []
for n in [3, 12, 5, 30, 20]:
    if n > limit:
        limit = n
    out.append(min(n, limit - 1))
print(out)
