# trap: the identities of kept numbers are taken by map
big = 10 ** 9
def f(i):
    return big if i * i > 3 else i
out = list(map(f, range(5)))
res = []
for i in range(5):
    res.append(f(i))
same = set(map(id, res))
print(len(same))
