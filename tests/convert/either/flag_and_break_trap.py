# trap: the loop is left after the flag was set
failed = False
found = None
for t in ["1", "x", "30", "y", "50"]:
    try:
        v = int(t)
    except ValueError:
        failed = True
        continue
    if v > 20:
        found = v
        break
print(found, failed)
