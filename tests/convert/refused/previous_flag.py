# refused: first - only the first item sees the flag set
first = True
lines = []
for value in [3, 7, 12]:
    if first:
        lines.append("begin")
        first = False
    lines.append(str(value))
print(lines)
