# trap: walrus carried
out = []
last = None
for n in [1, 2, 3]:
    if last is not None and (d := n - last):
        out.append(d)
    last = n
print(out)
