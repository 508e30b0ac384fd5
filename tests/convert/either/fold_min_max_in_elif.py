# trap: elif compares only when the first did not
low, high = 10, 0
for n in [11, 12, 5, 3, 20]:
    if n < low:
        low = n
    elif n > high:
        high = n
print(low, high)
