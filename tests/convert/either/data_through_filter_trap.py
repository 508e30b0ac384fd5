# trap: data that is read comes through filter and map
import json
rows = json.loads('[{"v": 1, "w": 2}, {"v": null, "w": 0}]')
tot, inv = 0, []
i = 0
for r in filter(None, rows):
    v, w = r["v"], r["w"]
    tot += v
    inv.append(1 / w)
for r in map(dict, rows):
    v, w = r["v"], r["w"]
    tot += v
    inv.append(1 / w)
print(tot, inv)
