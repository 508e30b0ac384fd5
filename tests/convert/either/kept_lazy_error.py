# trap: kept lazy error
d = {}
for n in [2, 0, 2, 4]:
    k = n % 2
    if k not in d:
        d[k] = 10 // n
print(d)
