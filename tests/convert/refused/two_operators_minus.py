# refused: total - added and assigned
total = 0
for n in range(10):
    total += n
    if n == 5:
        total = 0
print(total)
