# trap: the method of a dict is handed on with a key of its own
from functools import partial
def given(value):
    total = sum(range(50))
    return value if total else None
records = {"a": [1], "b": [2]}
get = partial(records.get, "b")
kept = []
for word in ("a", "x"):
    kept.append(given(get("a")))
    kept += map(records.get, ["a"])
records["b"].append("late")
records["a"].append("late")
print(kept)
