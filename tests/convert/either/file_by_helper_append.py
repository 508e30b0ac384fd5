# trap: the helper appends
def note(text):
    with open("notes.txt", "a") as file:
        file.write(text + "\n")


for n in range(5):
    note(f"item {n}")
with open("notes.txt") as file:
    print(file.read())
