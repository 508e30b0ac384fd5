# class: json dump
import json
import os

os.makedirs("out", exist_ok=True)
for i, name in enumerate(["x", "y"]):
    data = {"name": name, "number": i}
    with open(os.path.join("out", f"{i}.json"), "w") as f:
        json.dump(data, f)
print(sorted(os.listdir("out")))
