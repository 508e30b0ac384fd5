# refused: same - another name for the list is read in the body
out = []
same = out
sizes = []
for n in range(8):
    out.append(n)
    sizes.append(len(same))
print(out, sizes)
