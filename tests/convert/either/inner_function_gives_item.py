# trap: a function of the body gives back the item
rows = [[k] for k in range(4)]
out = []
for row in rows:
    def f():
        return row
    out.append(f())
out[0].append(5)
print(rows, out)
