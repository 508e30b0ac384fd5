# trap: handed fails then worker
total, last = 0.0, [0.0] * 3
try:
    for k in range(6):
        row = [k**0.5] * (4 - k)
        total += row[1]
        last[k] += row[0]
        other = 1 / (k - 3)
        last[0] += other
except (IndexError, ZeroDivisionError) as error:
    print(error)
print(total, last)
