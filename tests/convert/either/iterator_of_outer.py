# trap: an iterator that was made before the loop
xs = [1, 2, 3, 4]
first = iter(xs)
out = []
for k in range(3):
    again = iter(first)
    out.append(next(again, 0) * k)
print(out, list(first))
