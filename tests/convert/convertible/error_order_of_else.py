# class: one branch stores under a key that is read, the other computes something that may fail
import json

records = [json.loads(text) for text in ('{"k": "a", "v": 3}', '{"v": 4}', '{"k": "b", "v": 0.5}')]
known, rest = {}, []
for record in records:  # this loop
    if "k" in record:
        known[record["k"]] = record["v"]
    else:
        rest.append(12 / record["v"])
print(known, rest)
