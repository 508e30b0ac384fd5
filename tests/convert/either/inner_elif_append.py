# trap: inner elif append
a = []
for n in range(6):
    for k in range(3):
        if k == 0:
            a.append(n)
        elif k == 1:
            a.append([n])
        else:
            a.extend((n, k))
print(a)
