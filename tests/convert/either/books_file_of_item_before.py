# trap: what is computed reads the file that the item before wrote
def load(n):
    with open(f"step{n}.txt") as f:
        return [int(w) for w in f.read().split()]


with open("step0.txt", "w") as f:
    f.write("3 1 2")
for n in range(4):
    values = load(n)
    values = sorted(v * 3 % 7 for v in values)
    best = 12 // (values[0] + n)
    with open(f"step{n + 1}.txt", "w") as f:
        f.write(" ".join(str(v) for v in values))
    print(n, best, values)
print(load(4))
