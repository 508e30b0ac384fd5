# trap: an item takes away the file that the next one reads
import os

for n in range(5):
    with open(f"part{n}.txt", "w") as f:
        f.write("x" * (n + 1))


def size(n):
    try:
        with open(f"part{n}.txt") as f:
            return len(f.read())
    except FileNotFoundError:
        return 0


sizes = []
for n in range(4):
    length = size(n)
    share = 12 // (length + 1)
    if n % 2 == 0:
        os.remove(f"part{n + 1}.txt")
    with open(f"size{n}.txt", "w") as f:
        f.write(f"{length} {share}")
    sizes.append((n, length, share))
print(sizes, sorted(os.listdir()))
