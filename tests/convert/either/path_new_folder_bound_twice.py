# the name of the second folder is that of the first one by then
import os
import tempfile

first = tempfile.mkdtemp()
second = tempfile.mkdtemp()
os.rmdir(second)
second = first
for n in range(4):
    with open(os.path.join(first, f"{n}.txt"), "w") as f:
        f.write("1 2 3")
for n in range(4):
    with open(os.path.join(first, f"{n}.txt")) as f:
        total = sum(int(v) for v in f.read().split())
    with open(os.path.join(second, f"{(n + 1) % 4}.txt"), "w") as f:
        f.write(f"{total} {total}")
    print(total)
