# trap: the names of the module are listed
out = []
for n in range(3):
    out.append(n)
print(sorted(name for name in globals() if not name.startswith("_")))
