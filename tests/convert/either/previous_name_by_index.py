# trap: each reads the file of the name before
names = ["a.txt", "b.txt", "c.txt"]
for i, name in enumerate(names):
    text = "start"
    if i:
        with open(names[i - 1]) as file:
            text = file.read()
    with open(name, "w") as file:
        file.write(text + name)
with open("c.txt") as file:
    print(file.read())
