# class: lines of a file that a generator reads, a file for each
def read(path):
    with open(path) as f:
        for line in f:
            yield line.strip()
with open("in.csv", "w") as f:
    f.write("a\nbb\nccc\n")
for i, name in enumerate(read("in.csv")):
    v = name.upper() * 3
    with open(f"out_{i}.txt", "w") as f:
        f.write(v)
