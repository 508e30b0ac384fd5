# trap: the same object comes out for several items
rows = [[0], [1]]
chosen = []
for n in range(4):
    chosen.append(rows[n % 2])
chosen[0].append("x")
print(chosen)
