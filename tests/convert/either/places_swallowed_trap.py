# trap: what is added is too large for the difference to be left
d = {1.0: 5.0}
for x in [1e-20, 2e-20]:
    d[x + 1] = d[x + 1] * 2 + x
print(d)
