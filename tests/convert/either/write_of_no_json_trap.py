# trap: one object is none that json knows, and the loop does no more than write
import json
objs = [1, [2], {3: 4}, {1, 2}, 5, 6]
def job(i, o):
    with open(f"o{i}.json", "w") as f:
        json.dump(o, f)
    return i
out = []
for i, o in enumerate(objs):
    out.append(job(i, o))
