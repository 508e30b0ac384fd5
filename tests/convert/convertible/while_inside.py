# class: a while loop in the body
steps = []
for start in range(1, 25):
    n, count = start, 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    steps.append(count)
print(steps)
