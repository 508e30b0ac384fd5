# trap: the helper writes a file for each item
def save(n, text):
    with open(f"out_{n}.txt", "w") as file:
        file.write(text)


for n in range(5):
    save(n, "x" * n)
print("done")
