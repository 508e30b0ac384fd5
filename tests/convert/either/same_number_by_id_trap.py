# trap: the identities of kept numbers are counted
vals = [1.5, 2.5]
res = []
for v in vals:
    res.append(max(v, sum(range(3)) / 7))
print(len({id(x) for x in res + vals}))
