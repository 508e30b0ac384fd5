# trap: the books are kept inside a context manager of the text that changes what is computed
class Level:
    now = 0

    def __enter__(self):
        Level.now += 1
        return self

    def __exit__(self, *details):
        return False


def height(n):
    return sum(range(n + Level.now * 10))


files = []
for n in range(4):
    tall = height(n)
    share = 100 // (tall + 1)
    with Level() as level:
        with open(f"{n}.txt", "w") as f:
            f.write(f"{tall} {share}")
        files.append((n, tall))
print(files, [open(f"{n}.txt").read() for n in range(4)])
