# class: several names at once, swapped
out = []
for a in range(1, 8):
    b = 12
    x, y = a, b
    while y:
        x, y = y, x % y
    out.append(x)
print(out)
