# refused: lines - the items' own iterator is advanced in the body
lines = iter(["name", "ada", "name", "grace", "other", "x"])
names = []
for line in lines:
    if line == "name":
        names.append(next(lines))
print(names)
