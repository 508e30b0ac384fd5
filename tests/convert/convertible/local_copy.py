# class: a copy of an outer list, changed by the item
base = [1, 2, 3]
out = []
for n in range(4):
    mine = list(base)
    mine.append(n)
    mine.reverse()
    out.append(mine)
print(out, base)
