# refused: fib - reads the last elements of the list it appends to
fib = [1, 1]
for _ in range(15):
    fib.append(fib[-1] + fib[-2])
print(fib)
