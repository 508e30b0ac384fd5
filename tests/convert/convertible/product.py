# class: *=
product = 1.0
for n in range(1, 30):
    product *= 1 + 1 / n**2
print(repr(product))
