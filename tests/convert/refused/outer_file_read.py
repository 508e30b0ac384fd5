# refused: source - lines are read from one outer file
with open("in.txt", "w") as target:
    target.write("a\nb\nc\nd\n")
out = []
with open("in.txt") as source:
    for n in range(3):
        out.append((n, source.readline()))
print(out)
