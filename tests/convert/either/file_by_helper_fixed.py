# trap: the helper always writes one file
def save(n):
    with open("state.txt", "w") as file:
        file.write(str(n))


for n in range(5):
    save(n)
with open("state.txt") as file:
    print(file.read())
