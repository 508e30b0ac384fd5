sums = {"ok": 0}
fails = 0
failed = []
for x in ["1", "x", "3"]:
    try:
        sums["ok"] += int(x)
    except ValueError:
        fails += 1
        failed.append(x)
print(sums, fails, failed)
