# trap: a line is begun when the item fails
try:
    for n in [1, 2, 0]:
        print(n, end=": ")
        print(10 // n)
except ZeroDivisionError:
    print("zero")
