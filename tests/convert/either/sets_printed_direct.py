# trap: each item prints a set
for n in range(6):
    residues = {(k * k + 17 * n) % 97 for k in range(30)}
    print(n, residues)
