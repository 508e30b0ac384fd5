# trap: what is measured may be a number
import os


def run():
    for k, item in enumerate([1, 2, 3, 4]):
        px = bytearray()
        if k == 1:
            px = 7
        else:
            px += bytes([item])
        with open(f"{k}.bin", "wb") as out:
            out.write(b"x")
        with open(f"{k}.txt", "w") as out:
            out.write(str(len(px)))

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
