# trap: a change before the line that fails (item store)
rows = [{"a": 4}, {"a": 0}, {"a": 2}]
roots = []
try:
    for row in rows:
        row["seen"] = True
        roots.append(8 // row["a"])
except ZeroDivisionError as e:
    print("stopped", e)
print(rows, roots)
