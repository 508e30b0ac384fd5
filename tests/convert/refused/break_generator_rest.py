# refused: source - what the loop leaves of the iterator is used afterwards
source = iter([3, 5, 8, 11, 14, 17])
for value in source:
    if value % 2 == 0:
        break
print(value, list(source))
