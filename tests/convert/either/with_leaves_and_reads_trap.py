# trap: what is read lazily from a file that is closed when the loop goes on
import os

os.makedirs("d")
for i in range(3):
    with open(f"d/{i}.txt", "w") as f:
        f.write("a\nbb\n" * (i + 1))
lines, sizes = [], []
for name in sorted(os.listdir("d")):
    with open(os.path.join("d", name)) as f:
        if name.startswith("1"):
            continue
        lines.extend(len(line) for line in f)
        f.seek(0)
        lines.extend(map(len, f))
        sizes.append(f.tell())
print(lines, sizes)
