# trap: results are sets, printed after the loop
out = []
for n in range(6):
    residues = {(k * k + 17 * n) % 97 for k in range(30)}
    out.append(residues)
for r in out:
    print(r)
