# trap: a comprehension uses the name of the key
table = {1: 5, 2: 6, 3: 7}
out = []
for n in [3, 1, 2]:
    table[n] = n * 10
    out.append(sum([table[n] for n in (1, 2, 3)]))
print(out)
