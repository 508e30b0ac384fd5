# trap: what makes the rows notes them
seen = []
lines = (seen.append(line) or line for line in ["3", "2", "5", "7", "9"])
out = []
for row in lines:
    out.append((row * 2, len(seen)))
print(out)
