# an item fails while it is computed: the lines before it are in the file, its own is not
def inverse(k):
    total = 0
    for n in range(10):
        total += n / (k - 4)
    return total


try:
    with open("lines.txt", "w") as out:
        for k in range(8):
            out.write(f"{k} {inverse(k):.3f}\n")
except ZeroDivisionError as error:
    print(error)
print(open("lines.txt").read())
