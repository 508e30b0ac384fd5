# trap: a change before the line that fails (comment between)
xs = [4, 2, 0, 1]
count, b = 0, []
try:
    for x in xs:
        # one more was tried
        count += 1  # counted

        # and divided
        b.append(8 // x)  # may fail
except ZeroDivisionError:
    print("zero")
print(count, b)
