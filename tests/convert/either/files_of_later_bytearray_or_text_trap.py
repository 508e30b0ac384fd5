# trap: what is written may be a text
import os


def run():
    for k, item in enumerate([1, 2, 3, 4]):
        px = bytearray()
        px += bytes([item])
        if k == 1:
            px = "text"
        with open(f"{k}.bin", "wb") as out:
            out.write(px)

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
