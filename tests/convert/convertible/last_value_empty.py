# class: nothing to do, names from before stay
n, square = "before", "before"
out = []
for n in []:
    square = n * n
    out.append(square)
print(n, square, out)
