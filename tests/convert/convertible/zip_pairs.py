# class: zip
sums = []
for a, b in zip([1, 2, 3, 4], "wxyz"):
    sums.append(b * a)
print(sums)
