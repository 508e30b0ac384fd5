# class: one name for all open files
with open("in.txt", "w") as f:
    f.write("1 2 x 4")
with open("in.txt") as f:
    words = f.read().split()
for i, w in enumerate(words):
    v = int(w) * 3
    with open(f"o{i}.txt", "w") as f:
        f.write(str(v))
