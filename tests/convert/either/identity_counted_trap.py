# trap: a record in a deque, changed from the other end
from collections import deque, defaultdict
def given(value):
    total = sum(range(50))
    return value if total else None
queue = deque({"n": i, "seen": []} for i in range(4))
index = defaultdict(list)
for record in queue:
    index[record["n"] % 2].append(record)
queue[-1]["seen"].append("late")
queue[0]["n"] = 77
print(dict(index))
