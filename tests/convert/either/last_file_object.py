# trap: the last value is a closed file
with open("a.txt", "w") as file:
    file.write("x")
out = []
for n in range(3):
    with open("a.txt") as source:
        out.append(source.read())
print(out, source.closed)
