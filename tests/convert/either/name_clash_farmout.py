# trap: the name farmout is taken
farmout = 5
out = []
for n in range(4):
    out.append(n * farmout)
print(out, farmout)
