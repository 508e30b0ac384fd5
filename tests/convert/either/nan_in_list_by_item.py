# the item itself is a nan, and a list is asked for it
NAN = float("nan")
kinds = [NAN, "a", 1.5]
found = []
for item in [NAN, "a", 2.5, float("nan")]:
    label = f"{item}"
    total = sum(k for k in range(5))
    found.append((label, label in kinds, item in kinds, "nan" in kinds, total))
print(found)
