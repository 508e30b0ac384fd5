# trap: the name is shown, or not, when an item failed
out, bad = [], []
v = "none"
for t in ["3", "x", "5", "y"]:
    try:
        v = int(t)
    except ValueError:
        bad.append(t)
        continue
    finally:
        print(t, v)
    out.append(v)
print(out, bad, v)
for t in ["3", "x", "5", "y"]:
    try:
        v = int(t)
    except ValueError:
        bad.append(t)
        continue
    finally:
        print(t)
    if v > 4:
        continue
    out.append(v)
print(out, bad, v)
