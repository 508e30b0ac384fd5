# trap: a key that cannot be hashed in a try, and an error behind its handlers
import json

texts = ['{"k": "a", "v": 3}', "{", '{"k": [1], "v": 0}', '{"k": "c", "v": 1}']
known, rest, shares = {}, [], []
try:
    for text in texts:
        value = 2
        try:
            record = json.loads(text)
            value = record["v"]
            known[record["k"]] = value
        except ValueError:
            rest.append(text)
        shares.append(12 / value)
except Exception as error:
    print(type(error).__name__)
print(known, rest, shares)
