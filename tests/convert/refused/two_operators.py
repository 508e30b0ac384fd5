# refused: total - two operators on one accumulator do not commute
total = 1
for n in range(10):
    total += n
    if n % 2:
        total *= 2
print(total)
