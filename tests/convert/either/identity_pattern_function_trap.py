# trap: a pattern calls a function for each match, and that keeps a list in an outer one
import re
def given(value):
    total = sum(range(50))
    return value if total else None
shared = [0]
holder = []
pattern = re.compile("[a-z]")
def put(match):
    holder.append(shared)
    return "-"
text = pattern.sub(put, "abc")
kept = []
for part in holder:
    kept.append(given(part))
shared.append("late")
print(text, kept)
