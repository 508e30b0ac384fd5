# trap: a hook of json.loads that keeps what it sees
import json
lines = ['{"a": 1, "b": 2}', '{"a": 5}', '{"c": 7, "a": 2}', '{"b": 9}']
seen = []
def note(record):
    seen.extend(sorted(record))
    return {k: v * 2 for k, v in record.items()}
out = []
for line in lines:
    out.append(json.loads(line, object_hook=note))
print(out)
print(seen, len(seen))
