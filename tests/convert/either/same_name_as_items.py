# trap: the loop variable has the name of its items
x = [1, 2, 3]
out = []
for x in x:
    out.append(x * 2)
print(out, x)
