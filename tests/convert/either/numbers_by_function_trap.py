# trap: a function adds a list to numbers
xs = [1, 2]
def add(l):
    l.append([1])
add(xs)
xs[0] = xs[1] + 1
out = []
for i in range(3):
    out.append(xs[i])
out[2].append(7)
print(xs, out)
