# class: an iterator is read before, in and after a list
out = []
for n in range(4):
    g = iter("abcd")
    out.append((next(g, ""), [next(g, "") for _ in range(2)], next(g, "")))
print(out)
