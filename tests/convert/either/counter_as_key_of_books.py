# counted only where something was found; later the numbers are changed by hand
def work(x):
    return sum(k * x for k in range(10)) % 7


found = {}
number = 0
for x in range(12):
    value = work(x)
    if value > 2:
        found[number] = value
        number += 1
    elif number in found:
        number += 2
print(found, number)
