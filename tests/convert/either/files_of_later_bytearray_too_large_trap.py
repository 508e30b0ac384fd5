# trap: a number may be too large for bytes
import os


def run():
    for k, item in enumerate([1, 300, 3, 4]):
        px = bytearray()
        px += bytes([item])
        with open(f"{k}.bin", "wb") as out:
            out.write(px)

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
