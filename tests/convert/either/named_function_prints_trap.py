# trap: named function prints
show = print
out = []
for x in range(3):
    show(x)
    out.append(x * x)
print(out)
