# class: -=
left = 100.0
for n in range(30):
    left -= 0.1 * n
print(repr(left))
