# trap: += on a name that the body has assigned
out = []
for n in range(4):
    total = 1
    total += n
    total *= 2
    out.append(total)
print(out)
