# trap: a default argument is the list that changes
values = [1, 0, 0, 0, 0]
def peek(i, data=values):
    return data[i]
for i in range(4):
    values[i + 1] = peek(i) + 1
print(values)
