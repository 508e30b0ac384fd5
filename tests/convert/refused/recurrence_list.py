# refused: fib - reads what earlier items wrote
fib = [1, 1] + [0] * 18
for i in range(2, 20):
    fib[i] = fib[i - 1] + fib[i - 2]
print(fib)
