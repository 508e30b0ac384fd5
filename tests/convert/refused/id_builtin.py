# refused: builtins.id - addresses differ between processes
marker = []
out = []
for n in range(3):
    out.append(id(marker) == n or n)
print(out, id(marker) == id(marker))
