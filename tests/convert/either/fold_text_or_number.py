# trap: the type of the start decides
total = ""
try:
    for value in ["a", "b", 3]:
        total += value
except TypeError as error:
    print(error)
print(total)
