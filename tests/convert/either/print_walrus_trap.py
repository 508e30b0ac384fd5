# trap: a name given inside a print
for x in range(3):
    print(y := x ** 2)
print(y)
