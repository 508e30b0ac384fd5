# class: list[i] = f(list[i]) by enumerate
values = [3, 1, 4, 1, 5, 9, 2, 6]
for i, value in enumerate(values):
    values[i] = value * 10
print(values)
