# trap: inner fold try
total = 0
bad = []
for x in [1, "2", 3.5, None]:
    try:
        total += x
    except TypeError:
        bad.append(x)
print(total, bad)
