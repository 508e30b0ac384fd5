# the file that is written is one of those that are read
import glob


def load(path):
    with open(path) as handle:
        return handle.read()


for n in range(3):
    with open(f"part{n}.txt", "w") as handle:
        handle.write("word " * (n + 1))
with open("part9.txt", "w") as out:
    for path in sorted(glob.glob("part*.txt")):
        text = load(path)
        out.write(f"{path} {len(text.split())} {'.' * 9000}\n")
with open("part9.txt") as out:
    print([line.split()[:2] for line in out])
