# trap: a function returns its argument, which is then changed
def same(x):
    return x


base = [0]
out = []
for n in range(4):
    mine = same(base)
    mine[0] += n
    out.append(base[0])
print(out)
