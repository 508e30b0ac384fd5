# trap: what is found in a block is an object that the program knows by another name
import json, os
rows = [[k] for k in range(6)]
for i in range(6):
    with open(f"j{i}.json", "w") as f:
        f.write(json.dumps({"id": i}))
found = None
for i in range(6):
    with open(f"j{i}.json") as f:
        if json.load(f)["id"] == 3:
            found = rows[i]
            break
found.append(9)
print(rows)
for i, row in enumerate(rows):
    with open(f"j{i}.json") as f:
        if json.load(f)["id"] == 4:
            found = row
            break
found.append(10)
print(rows)
for i, row in enumerate(rows):
    with open(f"j{i}.json") as f:
        data = json.load(f)
        if data["id"] == 4:
            found = (row, data)
            break
found[0].append(10)
print(rows)
