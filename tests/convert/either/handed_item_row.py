# trap: handed item row
rows = [[1.0, 2.0], [3.0], [4.0, 5.0]]
sums = [0.0, 0.0]
try:
    for row in rows:
        w = sum(v**0.5 for v in row)
        sums[0] += row[0] * w
        sums[1] += row[1] * w
except IndexError as error:
    print(error)
print(sums)
