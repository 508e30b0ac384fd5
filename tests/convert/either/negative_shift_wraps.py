# trap: i - 3 goes below zero and comes round
values = [1, 2, 3, 4]
for i in range(7):
    values[i - 3] = values[i - 3] * 3 + i
print(values)
