# trap: what makes the rows takes them from a list that the body looks at
rest = ["3", "2", "5", "7", "9"]
lines = map(lambda n: rest.pop() + str(n), range(5))
out = []
for row in enumerate(lines):
    out.append((row, len(rest)))
print(out)
