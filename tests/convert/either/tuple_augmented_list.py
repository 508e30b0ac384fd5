# trap: a list in a tuple grows, and the assignment fails
pair = ([], 0)
for n in range(3):
    try:
        pair[0] += [n]
    except TypeError:
        pass
print(pair)
