# trap: an error is equal to itself alone, and a worker has a copy
bad = ValueError("bad")
kept = []
for text in ["1", "a", "b"]:
    try:
        int(text)
    except ValueError as error:
        kept.append(error)
marks, firsts = [], []
for value in [1, bad, 3]:
    marks.append(value != bad)
first = kept[0]
for error in kept:
    firsts.append(error == first)
print(marks, firsts)
