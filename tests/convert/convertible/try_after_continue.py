total = 0.0
skipped = []
for line in ["1.5", "", "abc", "2"]:
    if not line:
        skipped.append("empty")
        continue
    try:
        number = float(line)
    except ValueError:
        skipped.append(line)
        continue
    total += number ** 2
print(total, skipped)
