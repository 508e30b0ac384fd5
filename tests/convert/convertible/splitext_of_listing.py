# class: listed, filtered, sorted; read from one folder, written to another
import os
import json

os.makedirs("logs", exist_ok=True)
os.makedirs("parsed", exist_ok=True)
for i in range(3):
    with open(f"logs/day{i}.log", "w") as f:
        for j in range(4):
            f.write(f"{j},{'ok' if (i + j) % 2 else 'fail'}\n")

def parse(path):
    out = {"ok": 0, "fail": 0}
    with open(path) as f:
        for line in f:
            _, status = line.strip().split(",")
            out[status] += 1
    return out

files = [f for f in os.listdir("logs") if f.endswith(".log")]
files.sort()
summary = {}
for name in files:
    base = os.path.splitext(name)[0]
    result = parse(os.path.join("logs", name))
    with open(os.path.join("parsed", base + ".json"), "w") as f:
        json.dump(result, f)
    summary[base] = result["ok"]
print(summary)
