# trap: a name takes one of several values
import os


def run():
    for k, item in enumerate([1, 2, 3, 4]):
        px, other = bytearray(), 7
        if k == 1:
            px, other = other, px
        with open(f"{k}.bin", "wb") as out:
            out.write(px)

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
