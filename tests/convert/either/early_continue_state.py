# trap: early continue state
skip = 0
out = []
for n in range(8):
    if skip:
        skip -= 1
        continue
    out.append(n)
    skip = n % 3
print(out)
