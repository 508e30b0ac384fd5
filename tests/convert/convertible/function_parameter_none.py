def process(items, transform=None):
    out = []
    for item in items:
        if transform is not None:
            item = transform(item)
        out.append(item * 2)
    return out
print(process([1, 2]))
print(process([1, 2], lambda v: v + 1))
