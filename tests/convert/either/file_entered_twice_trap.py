# trap: one file stands behind both blocks
class Shared:
    def __init__(self, path):
        self.fh = open(path)

    def __enter__(self):
        return self.fh

    def __exit__(self, *error):
        return True


with open("n.txt", "w") as out:
    out.write("".join(f"{n}\n" for n in [3, 2, 0, 5, 7, 9, 11, 13]))
shared = Shared("n.txt")
out = []
with shared as fh:
    for line in fh:
        out.append(12 / int(line))
with shared as fh:
    print(out, list(fh))
