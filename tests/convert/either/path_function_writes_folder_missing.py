# the folder of one item is missing
def save(path, values):
    with open(path, "w") as f:
        f.write(" ".join(map(str, values)))


for number, name in enumerate(["a.txt", "nowhere/b.txt", "c.txt", "d.txt"]):
    values = [ord(letter) * number for letter in name]
    save(name.replace(".txt", ".out"), values)
