# what is computed is no text, so the write fails
def value(k):
    total = 0
    for n in range(k):
        total += n
    return str(total) if k < 3 else total


try:
    with open("lines.txt", "w") as out:
        for k in range(6):
            out.write(value(k))
except TypeError as error:
    print(error)
print(open("lines.txt").read())
