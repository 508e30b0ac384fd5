# refused: out - an outer file handle
def work(x):
    return sum(k * x for k in range(50)) % 7


with open("numbers.txt", "w") as out:
    for i in range(10):
        out.write(f"{work(i)}\n")
