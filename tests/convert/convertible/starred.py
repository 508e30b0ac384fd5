# class: starred unpacking and starred calls
out = []
for first, *rest in [(1, 2, 3), (4,), (5, 6)]:
    out.append(max(first, *rest) if rest else first)
print(out)
