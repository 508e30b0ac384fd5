# class: min with a companion
best, where = None, None
best = float("inf")
where = -1
for i in range(50):
    value = (i * 29) % 47 / 3
    if value < best:
        best = value
        where = i
print(best, where)
