# trap: a loop in the body of a class
class Table:
    scale = 3
    squares = []
    for n in range(5):
        squares.append(n * n)


print(Table.squares, Table.n)
