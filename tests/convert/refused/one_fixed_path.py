# refused: last.txt - all items write one file
for n in range(4):
    with open("last.txt", "w") as file:
        file.write(str(n))
print(open("last.txt").read())
