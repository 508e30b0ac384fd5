# refused: values - neighbours are swapped
values = [5, 2, 4, 1, 3]
for i in range(4):
    if values[i] > values[i + 1]:
        values[i], values[i + 1] = values[i + 1], values[i]
print(values)
