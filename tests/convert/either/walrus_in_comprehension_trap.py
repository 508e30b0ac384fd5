# trap: a name given inside a comprehension is read after the loop
out = []
for i in range(4):
    v = [last := j * i for j in range(3)]
    out.append(v)
print(last, out)
