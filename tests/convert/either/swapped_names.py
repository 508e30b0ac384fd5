# trap: the names are exchanged by the items
a, b = [], []
for n in range(5):
    a.append(n)
    a, b = b, a
print(a, b)
