# a function writes to a path that several items share, the last one wins
def save(path, values):
    with open(path, "w") as f:
        f.write(" ".join(map(str, values)))


for name in ["a.txt", "b.txt", "a.txt", "c.txt"]:
    values = [ord(letter) * len(name) for letter in name * 3]
    values.append(len(values))
    save(name.upper().lower(), values)
for name in ["a.txt", "b.txt", "c.txt"]:
    print(open(name).read())
