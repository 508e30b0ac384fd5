# trap: an attribute of a class is the list that changes
values = [1, 0, 0, 0, 0]
class Store:
    data = values
for i in range(4):
    values[i + 1] = Store.data[i] + 1
print(values)
