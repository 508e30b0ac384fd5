# class: a value from a try goes into a named list
groups = {}
for n in range(6):
    try:
        value = 10 // (n - 3)
    except ZeroDivisionError:
        value = 0
    bucket = groups.setdefault(value % 2, [])
    bucket.append(value)
print(groups)
