# trap: the key fails for one value, and the try catches it
best = (0, 0)
bad = 0
for n in range(8):
    try:
        pair = (n, n * 7 % 5) if n != 5 else ()
        best = max(best, pair, key=lambda p: p[1])
    except IndexError:
        bad += 1
print(best, bad)
