# a line counter
number = 0
lines = []
for text in ["a", "b", "c"]:
    number += 1
    lines.append(f"{number}: {text}")
print(lines)
