# trap: two spellings of one path
for name in ["a.txt", "./a.txt", "b.txt"]:
    with open(name, "w") as file:
        file.write(name)
print(open("a.txt").read())
