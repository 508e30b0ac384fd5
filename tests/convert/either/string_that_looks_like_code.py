# trap: text that only looks like a loop
code = """
for n in range(3):
    out.append(n)
"""
out = []
for line in code.splitlines():
    out.append(len(line))
print(out)
