# trap: the failing item had already counted
count, total = 0, 0.0
try:
    for n in [1, 2, 0, 4]:
        count += 1
        total += 10 / n
except ZeroDivisionError:
    print("zero")
print(count, total)
