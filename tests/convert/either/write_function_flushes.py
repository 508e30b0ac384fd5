# a function that is called writes to the same file
def line(k):
    out.write("# ")
    return f"{k * k}\n"


with open("lines.txt", "w") as out:
    for k in range(6):
        out.write(line(k))
print(open("lines.txt").read())
