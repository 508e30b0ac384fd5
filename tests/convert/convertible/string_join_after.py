# class: csv lines
rows = [("ada", 36), ("grace", 85)]
lines = ["name,age"]
for name, age in rows:
    lines.append(f"{name},{age}")
print("\n".join(lines))
