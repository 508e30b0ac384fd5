# trap: match capture item
items = [[1], [2, 3], {"k": [4]}]
out = []
for item in items:
    match item:
        case [x]:
            out.append(item)
        case [x, y]:
            out.append(y)
        case {"k": v}:
            out.append(v)
out[0].append(99)
out[2].append(98)
print(items, out)
