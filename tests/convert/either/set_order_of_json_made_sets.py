# trap: lists that are read are made sets later, under the same keys
import json

loaded = json.loads('{"a": ["x1", "y2", "z3", "w4", "v5"], "b": ["p", "q"]}')
for key in list(loaded):
    loaded[key] = set(loaded[key])
shown = []
for key in ("a", "b"):
    hits = loaded[key]
    shown.append(",".join(hits))
print(shown == [",".join(loaded[key]) for key in ("a", "b")])
