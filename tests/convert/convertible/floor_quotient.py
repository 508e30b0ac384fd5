# class: //=
value = 10**12
for n in range(1, 9):
    value //= n + 1
print(value)
