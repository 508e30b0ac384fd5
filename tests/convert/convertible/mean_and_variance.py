# class: several accumulators
n, total, squares = 0, 0.0, 0.0
for k in range(1, 80):
    x = 1 / k
    n += 1
    total += x
    squares += x * x
print(n, repr(total / n), repr(squares / n - (total / n) ** 2))
