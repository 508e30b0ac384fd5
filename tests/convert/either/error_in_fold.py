# trap: the fold itself fails
total = 0
try:
    for value in [1, 2, None, 4]:
        total += value
except TypeError:
    print("None")
print(total)
