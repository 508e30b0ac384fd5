# class: list[i] = v
squares = [None] * 9
for i in range(9):
    squares[i] = i * i
print(squares)
