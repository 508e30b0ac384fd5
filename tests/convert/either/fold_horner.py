# trap: total * x + c
total = 0
for c in [1, 2, 3, 4]:
    total = total * 10 + c
print(total)
