# trap: the helper changes its argument, a fixed list
def rotate(values):
    values.append(values.pop(0))
    return values[0]


ring = [1, 2, 3]
out = []
for n in range(4):
    out.append(rotate(ring))
print(out)
