# class: arms that end in try, with returns of their own
found, bad = [], []
for text in ["4", "x", "0", "-2", "9"]:
    try:
        value = 36 // int(text)
    except ValueError:
        bad.append(text)
        continue
    except ZeroDivisionError:
        bad.append("zero")
        continue
    if value < 0:
        bad.append("negative")
    else:
        found.append(value ** 2)
print(found, bad)
