# trap: a key that cannot be hashed before an if, and an error in one of its branches
import json

records = [json.loads(text) for text in ('{"k": "a", "v": 3}', '{"k": "b", "v": 4}', '{"k": [1], "v": 0}')]
known, shares = {}, []
try:
    for record in records:
        known[record["k"]] = record["v"]
        if record["v"] > 3:
            shares.append(record["v"])
        else:
            shares.append(12 / record["v"])
except Exception as error:
    print(type(error).__name__)
print(known, shares)
