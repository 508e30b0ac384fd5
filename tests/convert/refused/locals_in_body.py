# refused: locals - locals() shows the names of the loop
out = []
for n in range(3):
    out.append(sorted(name for name in locals() if name in ("n", "out")))
print(out)
