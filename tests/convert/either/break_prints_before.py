# trap: items before the break print
for n in range(10):
    print("looking at", n)
    if n == 4:
        print("found")
        break
