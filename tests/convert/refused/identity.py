# refused: is - identity of an outer object is tested and lost on the way
sentinel = object()
values = [1, sentinel, 3, sentinel]
kinds = []
for value in values:
    kinds.append("end" if value is sentinel else "number")
print(kinds)
