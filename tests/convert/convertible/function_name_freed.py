def basin(z):
    return z * 2


rows = []
for i in range(3):
    rows.append([basin(z) for z in range(i)])
print(rows)
squares = []
for basin in range(4):
    squares.append(basin ** 2)
print(squares)
