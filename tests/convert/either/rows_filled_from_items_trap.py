# trap: an earlier loop has put the items into what the body changes
items = [[k] for k in range(3)]
rows = []
for item in reversed(items):
    rows.append(item)
out = []
for k, item in enumerate(items):
    rows[k].append(5)
    out.append(len(item))
print(out)
