# class: sum in inner
totals = []
for row in [[1, 2], [3], []]:
    total = 0
    for x in row:
        total += x
    totals.append(total)
print(totals)
