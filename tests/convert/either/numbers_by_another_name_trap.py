# trap: another name adds a list to numbers
xs = [1, 2]
ys = xs
ys.append([5])
xs[0] = xs[1] + 1
out = []
for i in range(3):
    out.append(xs[i])
out[2].append(7)
print(xs, out)
