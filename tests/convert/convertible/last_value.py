# class: the last value used after the loop
squares = []
for n in range(9):
    square = n * n
    squares.append(square)
print(squares, square, n)
