# class: two dictionaries, one under a condition
squares = {}
large = {}
for n in range(12):
    value = n * n
    squares[n] = value
    if value > 50:
        large[f"n{n}"] = value
print(squares)
print(large)
