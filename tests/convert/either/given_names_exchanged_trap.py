# trap: parts of the item come under another name
items = [(1, [2]), (3, [4])]
out = []
for n, xs in items:
    xs, ys = (xs, [n]) if n < 2 else ([n], xs)
    out.append(n * len(xs))
xs.append(8); ys.append(9)
print(out, n, xs, items)
