# trap: a key that cannot be hashed in one branch, and an error behind both
import json

records = [json.loads(text) for text in ('{"k": "a", "v": 3}', '{"v": 4}', '{"k": [1], "v": 0}')]
known, rest, shares = {}, [], []
try:
    for record in records:
        if "k" in record:
            known[record["k"]] = record["v"]
        else:
            rest.append(record["v"])
        shares.append(12 / record["v"])
except Exception as error:
    print(type(error).__name__)
print(known, rest, shares)
