# trap: the names are not what they were made as
names = ["a", "b", "c"]
names[1] = "a"
for number, name in enumerate(names):
    with open(f"{name}.txt", "w") as file:
        file.write(str(number))
print(open("a.txt").read())
