# trap: a copy of a set gives up an element
groups = [{7, 15}, {15, 23, 7}]
out = []
for g in groups:
    h = set(g)
    out.append(h.pop())
print(out)
