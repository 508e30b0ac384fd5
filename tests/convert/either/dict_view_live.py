# trap: a view shows what the loop fills
table = {}
keys = table.keys()
sizes = []
for n in range(4):
    table[n % 3] = n
    sizes.append(len(keys))
print(sizes)
