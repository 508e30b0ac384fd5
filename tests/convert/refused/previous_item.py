# refused: previous - each item reads the item before
previous = 0
differences = []
for value in [3, 7, 12, 20, 33]:
    differences.append(value - previous)
    previous = value
print(differences)
