# a counter of the outer loop that an inner loop moves too
number = 0
for x in range(4):
    number += 1
    total = 0
    for y in range(x):
        number += 1
        total += y * x
    print(number, total)
