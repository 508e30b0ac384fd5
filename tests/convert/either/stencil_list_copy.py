# trap: old[:] of a list is a copy
old = [n * n for n in range(9)]
new = old[:]
for i in range(1, 8):
    new[i] = (old[i - 1] + old[i] + old[i + 1]) / 3
print(new)
