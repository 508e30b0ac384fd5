# refused: numbers - the iterator is advanced by the items
numbers = iter(range(100))
out = []
for k in range(5):
    out.append([next(numbers) for _ in range(k)])
print(out)
