# trap: item 2 fails between open and write, and no later file is there
import json
texts = ['{"a": 1}', '{"a": 2}', '{"a": ', '{"a": 4}', '{"a": 5}']
def process(i, t):
    with open(f"o{i}.json", "w") as f:
        json.dump(json.loads(t)["a"] + 1, f)
try:
    for i, t in enumerate(texts):
        process(i, t)
except ValueError as e:
    print(e)
