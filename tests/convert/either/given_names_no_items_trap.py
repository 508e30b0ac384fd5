# trap: without items the name keeps its value
xs = []
x = 7
out = []
for x in xs:
    x += 1
    out.append(x * x)
print(out, x)
