# class: first seen
first = {}
for i, name in enumerate(["x", "y", "x", "z"]):
    clean = name.strip().lower()
    if clean not in first:
        first[clean] = i
print(first)
