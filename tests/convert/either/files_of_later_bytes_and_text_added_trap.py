# trap: a text is added to bytes
import os


def run():
    for k, item in enumerate(["ab", "cd", "ef", "gh"]):
        px = bytearray()
        px += item.encode() if k != 1 else item
        with open(f"{k}.bin", "wb") as out:
            out.write(px)


try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
