# trap: the flag is read by later items
found = False
out = []
for n in [2, 7, 4]:
    if n % 2:
        found = True
    out.append(found)
print(out)
