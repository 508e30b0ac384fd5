# class: what an item changed before it fails is there afterwards
import math

samples = [{"id": "s1", "od": 4.0}, {"id": "s2", "od": 9.0}, {"id": "s3"}, {"id": "s4", "od": 1.0}]
ids, roots = set(), []
tried = 0
try:
    for sample in samples: # this loop
        tried += 1
        ids.add(sample["id"])
        roots.append(math.sqrt(sample["od"]))
except KeyError as error:
    print("missing", error)
print(tried, sorted(ids), roots)
