# trap: fill values
import itertools

out = []
for a, b in itertools.zip_longest([1, 2, 3], "x", fillvalue="-"):
    out.append(f"{a}{b}")
print(out)
