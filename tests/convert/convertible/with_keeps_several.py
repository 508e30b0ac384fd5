# class: a with that reads, prints and keeps several things
import json
import os

os.makedirs("runs")
for i in range(5):
    with open(f"runs/{i}.json", "w") as f:
        json.dump({"loss": [1 / (j + i + 1) for j in range(4)], "ok": i != 2}, f)
losses, names = [], []
last = None
for name in sorted(os.listdir("runs")):
    # one run
    with open(os.path.join("runs", name)) as f:
        run = json.load(f)
        if not run["ok"]:
            print("skipped", name)
            continue
        last = name
        # the end of the curve
        losses.append(run["loss"][-1])
    names.append(name)
print(losses, names, last)
