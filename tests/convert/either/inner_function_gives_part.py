# trap: a function of the body gives back a part of the item
rows = [[[k]] for k in range(4)]
out = []
for row in rows:
    part = row[0]
    def f():
        return part
    out.append(f())
out[0].append(5)
print(rows, out)
