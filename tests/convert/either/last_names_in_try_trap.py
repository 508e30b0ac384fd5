# trap: a handler gives the name a value, or the line after it fails
out, bad = [], []
v = "none"
for t in ["3", "x", "5", "0", "7", "y"]:
    try:
        v = 10 / int(t)
    except ValueError:
        bad.append(t)
        continue
    except ZeroDivisionError:
        bad.append("zero")
        v = -1
        continue
    out.append(v)
print(out, bad, v)
w = "none"
for t in ["3", "x", "5", "0"]:
    try:
        w = int(t)
        out.append(10 / w)
    except (ValueError, ZeroDivisionError):
        bad.append(t)
        continue
print(out, bad, w)
