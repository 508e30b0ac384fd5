# class: counting under a condition
count = 0
for n in range(200):
    if (n * n) % 7 == 2:
        count += 1
print(count)
