# class: an item that fails in an inner loop has made some of its changes, and the program goes on
v = [1.0] * 8
b = [0.5] * 4
try:
    for i in range(8):
        for j in range(i + 1):
            v[i] *= b[j]
except IndexError as error:
    print(error)
print(v)
counts = {}
try:
    for k in range(8):
        for m in range(3):
            counts[m] = counts.get(m, 0) + 10 // (6 - k - m)
except ZeroDivisionError as error:
    print(error)
print(counts)
