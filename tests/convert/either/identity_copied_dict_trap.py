# trap: a copy of a dict holds the same lists under its keys
import copy
def given(value):
    total = sum(range(50))
    return value if total else None
config = {"limit": 3, "seen": []}
second = config.copy()
third = copy.copy(second)
kept = []
for i in range(3):
    kept.append(given((i, third["seen"])))
config["seen"].append("late")
print(kept)
