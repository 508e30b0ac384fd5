# class: += on a list
flat = []
for row in [[1, 2], [], [3], [4, 5, 6]]:
    flat += [value * 10 for value in row]
print(flat)
