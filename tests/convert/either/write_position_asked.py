# what is computed asks how far the file is
def line(k):
    return f"{k} at {out.tell()}\n"


out = open("lines.txt", "w")
for k in range(6):
    out.write(line(k))
out.close()
print(open("lines.txt").read())
