# refused: found - assigned by some items, read by all
found = 0
out = []
for n in [3, 8, 5, 2, 9]:
    if n % 2 == 0:
        found = n
    out.append(found)
print(out)
