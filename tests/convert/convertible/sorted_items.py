# class: sorted items
out = []
for key, value in sorted({"b": 2, "a": 1}.items()):
    out.append(key * value)
print(out)
