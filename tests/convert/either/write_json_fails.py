# trap: an item that json does not know
import json
items = [1, 2, {3}, 4]
for i, x in enumerate(items):
    doc = {"i": i, "x": x}
    with open(f"{i}.json", "w") as f:
        json.dump(doc, f)
