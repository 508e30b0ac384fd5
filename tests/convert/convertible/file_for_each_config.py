# class: a path by a field of literal dicts
import json
import os

out_dir = "plots"
os.makedirs(out_dir, exist_ok=True)
configs = [{"name": "sine", "k": 1}, {"name": "double", "k": 2}]
for cfg in configs:
    pts = [(x / 4, (x / 4) ** cfg["k"]) for x in range(5)]
    path = os.path.join(out_dir, f"{cfg['name']}.json")
    with open(path, "w") as f:
        json.dump(pts, f)
    print("wrote", path)
