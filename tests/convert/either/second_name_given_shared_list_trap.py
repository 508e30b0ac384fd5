# trap: second name given shared list
shared = []
for x in range(3):
    b = []
    c = b
    c.append(shared)
    b[0].append(x)
print(shared)
