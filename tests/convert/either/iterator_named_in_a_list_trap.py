# trap: two names of one iterator
out = []
other = [it := iter([3, 2, 0, 5, 7, 9, 11, 13])]
try:
    for n in it:
        out.append(12 / n)
except ZeroDivisionError:
    print("zero")
print(out, list(other[0]))
