def group(items, key=len):
    out = []
    for item in items:
        out.append(key(item))
    return out
print(group(["a", "bb"]))
print(group(["a", "bb"], key=str.upper))
