import json
import os

os.makedirs("raw")
os.makedirs("clean")
for s in range(3):
    values = [(s * 31 + t * 17) % 7 for t in range(6)]
    with open(os.path.join("raw", f"s{s}.json"), "w") as f:
        json.dump(values, f)
for name in sorted(os.listdir("raw")):
    with open(os.path.join("raw", name)) as f:
        data = json.load(f)
    kept = [v for v in data if v > 1]
    base, _ = os.path.splitext(name)
    with open(os.path.join("clean", base + ".csv"), "w") as f:
        f.write(",".join(map(str, kept)))
print({name: open(os.path.join("clean", name)).read() for name in sorted(os.listdir("clean"))})
