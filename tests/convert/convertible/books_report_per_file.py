# class: files are read, some are passed over, and each of the others gets a report of its own
import json
import os

os.makedirs("in", exist_ok=True)
os.makedirs("out", exist_ok=True)
for k in range(6):
    with open(f"in/t{k}.txt", "w") as f:
        f.write(" ".join(str((7 * k * i + i * i) % 50) for i in range(20 * (k % 3))))


def peak(values, limit):
    for at, value in enumerate(values):
        if value > limit:
            return at
    return -1


found, missing = {}, 0
for name in sorted(os.listdir("in")):  # this loop
    with open(os.path.join("in", name)) as f:
        values = [int(word) for word in f.read().split()]
    at = peak(values, 30)
    if at < 0:
        missing += 1
        continue
    found[name] = at / 50.0
    with open(os.path.join("out", name + ".json"), "w") as f:
        json.dump({"at": at, "share": round(max(values) / sum(values), 6)}, f)
print(found, missing)
for name in sorted(os.listdir("out")):
    print(name, open(os.path.join("out", name)).read())
