# trap: an error that `except Exception` does not catch
import os


def check(k):
    if k == 2:
        raise SystemExit(3)
    return k * 3


for k in range(5):
    try:
        n = check(k)
    except Exception:
        n = 0
    with open(f"f{k}.txt", "w") as f:
        for h in range(n):
            f.write(f"{h ** 2}\n")
print(sorted(os.listdir(".")))
