# trap: a record and its part are both kept, and the part is filled later through one of them
def given(value):
    total = sum(range(50))
    return value if total else None
records = [{"n": i, "rows": [i]} for i in range(3)]
whole, parts = [], []
for record in records:
    record = given(record)
    whole.append(record)
    parts.append(record["rows"])
whole[0]["rows"].append("late")
print(whole, parts)
