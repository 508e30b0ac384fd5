# trap: 1 and "1" are different and have one text
for key in [1, "1", 2]:
    with open(f"{key}.txt", "w") as file:
        file.write(repr(key))
print(open("1.txt").read(), open("2.txt").read())
