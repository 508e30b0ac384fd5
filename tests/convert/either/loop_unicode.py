# trap: names that are not ASCII
größe = 3
π = []
for ж in range(4):
    π.append(ж * größe)
print(π)
