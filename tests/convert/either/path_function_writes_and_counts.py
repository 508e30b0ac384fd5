# the function that writes also notes how often
written = []


def save(path, values):
    with open(path, "w") as f:
        f.write(" ".join(map(str, values)))
    written.append(path)


for number, name in enumerate(["a.txt", "b.txt", "c.txt"]):
    values = [ord(letter) * number for letter in name]
    save(name.replace(".txt", ".out"), values)
    print(len(written))
