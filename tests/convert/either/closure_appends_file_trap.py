# trap: closure appends file
def writer(name):
    def write(i):
        with open(name, "a") as f:
            f.write(f"{i}\n")
        return i * 2
    return write


write = writer("log.txt")
out = []
for i in range(5):
    out.append(write(i))
print(out, open("log.txt").read())
