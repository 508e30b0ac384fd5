# refused: file - an outer file handle
with open("all.txt", "w") as file:
    for n in range(5):
        file.write(f"{n}\n")
print(open("all.txt").read())
