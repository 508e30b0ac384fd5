# trap: an element of an element
totals = {"a": [0, 0], "b": [0, 0]}
for n in range(8):
    totals["ab"[n % 2]][n % 2] += n
print(totals)
