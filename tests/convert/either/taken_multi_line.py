# trap: a change before the line that fails (multi line)
xs = [4, 2, 0, 1]
rows, b = [], []
try:
    for x in xs:
        rows.append({
            "x": x,
            "name": """a
  b""",
        })
        b.append(8 // x)
except ZeroDivisionError:
    print("zero")
print(rows, b)
