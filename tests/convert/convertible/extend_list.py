# class: extend
pairs = []
for i in range(6):
    pairs.extend([(i, j) for j in range(i)])
print(len(pairs), pairs)
