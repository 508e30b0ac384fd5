# trap: the loop variable after an exception is the failing item's
try:
    for n in range(5):
        square = n * n
        if n == 3:
            raise ValueError
except ValueError:
    pass
print(n, square)
