# class: zip of different lengths stops at the shortest
out = []
for a, b, c in zip(range(10), "abcd", [1.5, 2.5, 3.5]):
    out.append((a, b, c))
print(out)
