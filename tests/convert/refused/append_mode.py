# refused: appends - append mode to one file
for n in range(5):
    with open("log.txt", "a") as file:
        file.write(f"{n}\n")
print(open("log.txt").read())
