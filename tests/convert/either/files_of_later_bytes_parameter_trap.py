# trap: a parameter may get a number, too
import os
def put(path, px=3):
    with open(path, "wb") as out:
        out.write(px)


def run():
    for k, item in enumerate([1, 2, 3, 4]):
        if k == 1:
            put(f"{k}.bin")
        else:
            put(f"{k}.bin", bytearray())

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
