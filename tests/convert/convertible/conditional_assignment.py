# class: assigned on both branches
out = []
for n in range(10):
    if n % 2:
        kind = "odd"
    elif n == 0:
        kind = "zero"
    else:
        kind = "even"
    out.append(kind)
print(out, kind)
