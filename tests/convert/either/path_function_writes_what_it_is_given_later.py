# what is written is changed after the call: the list goes on to grow
kept = []


def save(path, values):
    with open(path, "w") as f:
        f.write(" ".join(map(str, values)))


for number, name in enumerate(["a.txt", "b.txt", "c.txt"]):
    values = [ord(letter) * number for letter in name]
    save(name.replace(".txt", ".out"), values)
    values.append(-1)
    kept.append(values)
for name in "abc":
    print(open(f"{name}.out").read())
print(kept)
