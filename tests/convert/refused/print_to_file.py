# refused: log - print to an outer file
with open("log.txt", "w") as log:
    for n in range(4):
        print("item", n, file=log)
print(open("log.txt").read())
