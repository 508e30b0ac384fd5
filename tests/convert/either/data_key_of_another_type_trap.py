# trap: data that is read gives a key that cannot be hashed, and the same item fails later too
import json

def load(text):
    return json.loads(text)

groups = {}
found = []
for text in ['["a", 1]', '["b", 2]', '[["c"], 0]', '["b", 3]']:
    name, n = load(text)
    groups.setdefault(name, []).append(n)
    found.append(10 / n)
print(groups, found)
