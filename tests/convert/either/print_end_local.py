# trap: the end of a line is computed by the item
for n in range(5):
    mark = "\n" if n % 2 else ", "
    square = n * n
    print(square, end=mark)
print("done")
