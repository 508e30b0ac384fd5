# behind the write an item fails, and no later file may be there
import os


def save(path, values):
    with open(path, "w") as f:
        f.write(" ".join(map(str, values)))


for number, name in enumerate(["a.txt", "b.txt", "c.txt", "d.txt"]):
    values = [ord(letter) * number for letter in name]
    save(name.replace(".txt", ".out"), values)
    print(10 / (2 - number), sorted(os.listdir(".")))
