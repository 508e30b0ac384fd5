# trap: iter with a function and an end
out = []
for n in iter(lambda: len(out), 4):
    out.append(n * 2)
print(out)
