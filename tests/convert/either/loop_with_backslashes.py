# trap: a statement over several lines
out = []
for n in range(4):
    value = n + \
        10
    out.append(
        value,
    )
print(out)
