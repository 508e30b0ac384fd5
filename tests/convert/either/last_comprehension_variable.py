# trap: a comprehension's variable has the name of an outer one
k = "outer"
out = []
for n in range(3):
    out.append([k * 2 for k in range(n)])
print(out, k)
