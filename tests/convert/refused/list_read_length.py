# refused: out - the length of the list is read
out = []
for n in range(8):
    out.append(n + len(out))
print(out)
