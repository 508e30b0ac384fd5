# trap: which of the lists is told by their lengths
a, b = [], []
for n in range(9):
    (a if len(a) <= 2 * len(b) else b).append(n)
print(a, b)
