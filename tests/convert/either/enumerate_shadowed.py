# trap: a variable called enumerate
enumerate = 5
out = []
flags = []
for n in range(4):
    x = n ** 2 + 1
    out.append((n, x))
    flags.append(n)
print(out, flags, enumerate)
