# trap: a name assigned before the break
for n in range(20):
    square = n * n
    if square > 50:
        break
print(n, square)
