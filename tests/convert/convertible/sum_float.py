# class: += of floats, where another order changes the bits
total = 0.0
for n in range(1, 400):
    total += 1.0 / (n * n) * (-1) ** n
print(repr(total))
