# trap: a missing key comes before what the worker computes after it
d = {0: 1, 1: 2}
ys = []
for i in range(4):
    d[i] += 1
    ys.append(10 // (2 - i))
print(d, ys)
