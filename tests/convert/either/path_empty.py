# trap: a path that is put together from nothing
names = ["a", "b"]
for name in names:
    with open(name + ".txt", "w") as file:
        file.write(name)
    with open("" + "", "w") as file:
        file.write(name)
