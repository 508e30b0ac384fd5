# trap: names of a class body are not seen in functions
class Table:
    base = [1, 2, 3]
    doubled = [x * 2 for x in base]


print(Table.doubled)
