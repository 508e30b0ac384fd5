powers = []
for pair in (2, 3), (3, 4), (5, 6):
    powers.append(pair[0] ** pair[1])
print(powers)
