# trap: the name is used when an error was caught
groups = {0: [], 1: []}
try:
    for n in range(6):
        bucket = groups[n % 2]
        bucket.append(10 // (3 - n))
except ZeroDivisionError:
    bucket.append("error")
print(groups)
