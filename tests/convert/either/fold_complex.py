# trap: complex numbers
z = 0j
for n in range(6):
    z += (1 + 2j) ** n / 7
print(repr(z))
