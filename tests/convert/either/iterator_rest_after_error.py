# trap: the rest of an iterator after an error
it = iter(range(8))
out = []
try:
    for x in it:
        out.append(10 // (x - 3))
except ZeroDivisionError:
    pass
print(out, list(it))
