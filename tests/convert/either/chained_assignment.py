# trap: two names, one list
a = b = []
for n in range(4):
    a.append(n)
    b.append(-n)
print(a, b)
