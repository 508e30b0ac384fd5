# trap: part put into other parameter
def link(a, b, x):
    a.append(b)
    a[0].append(x)
shared = []
out = []
for x in range(4):
    link([], shared, x)
    out.append(x)
print(shared, out)
