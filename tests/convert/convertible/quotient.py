# class: /=
value = 1e30
for n in range(1, 20):
    value /= n + 0.5
print(repr(value))
