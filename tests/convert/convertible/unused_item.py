# class: the item is not used
out = []
for _ in range(5):
    out.append([0] * 3)
out[0][1] = 9
print(out)
