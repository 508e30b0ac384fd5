# class: total = total + x
total = 0.5
for n in range(1, 60):
    total = total + 0.1 * n
print(repr(total))
