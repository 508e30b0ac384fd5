# refused: ways - an item looks up what earlier items stored
ways = {0: 1, 1: 1}
for n in range(2, 12):
    ways[n] = ways[n - 1] + ways[n - 2]
print(ways)
