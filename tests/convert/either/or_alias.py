# trap: `or` hands out the fixed list
base = [1]
out = []
for given in [None, [5], None]:
    mine = given or base
    mine.append(0)
    out.append(len(mine))
print(out, base)
