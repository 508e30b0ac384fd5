# refused: out - insert at the front, and read
out = []
for n in range(5):
    out.insert(0, n)
    out.append(out[0] + len(out))
print(out)
