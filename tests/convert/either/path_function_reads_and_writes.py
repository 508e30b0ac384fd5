# a function reads what another item wrote before it writes
import os


def save(path, values):
    before = open(path).read() if os.path.exists(path) else ""
    with open(path, "w") as f:
        f.write(before + " ".join(map(str, values)) + "\n")


for number, name in enumerate(["a.txt", "b.txt", "a.txt", "c.txt", "b.txt"]):
    values = [ord(letter) * number for letter in name]
    save(name.replace("a", "b"), values)
print(sorted(os.listdir(".")), open("b.txt").read())
