try:
    total = None
    for k in range(5):
        x = 10 // (3 - k)
        if total is None:
            total = x
        else:
            total += x
except ZeroDivisionError:
    print("bad", total)
