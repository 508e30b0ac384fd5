# refused: open - a function that calls itself writes files of other items
def save(n):
    with open(f"{n}.txt", "w") as f:
        f.write(str(n))
    if n > 7:
        save(n - 2)


for i in range(10):
    save(i)
