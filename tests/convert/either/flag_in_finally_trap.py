# trap: the flag is set in a finally, and taken back
status = 0
values = []
for t in ["1", "x", "3"]:
    try:
        values.append(int(t))
        status = 0
    except ValueError:
        status = 1
    finally:
        seen = t
print(values, status, seen)
for t in ["1", "x", "3"]:
    try:
        v = int(t)
    except ValueError:
        v = 0
    finally:
        status = 5
    values.append(v)
print(values, status)
