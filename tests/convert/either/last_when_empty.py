# trap: no items, and the name was never there
out = []
try:
    for n in range(0):
        square = n * n
        out.append(square)
    print(square)
except NameError as error:
    print(error)
print(out)
