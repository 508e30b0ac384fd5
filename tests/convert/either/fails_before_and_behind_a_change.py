# trap: an error that comes before a change, and another line that may fail behind it
rows = [{"a": "1", "b": "2"}, {"a": "x", "b": "0"}, {"a": "3", "b": "1"}]
count, out = 0, []
try:
    for row in rows:
        a = float(row["a"])
        count += 1
        out.append(a / float(row["b"]))
except ValueError as e:
    print(e)
print(count, out)
