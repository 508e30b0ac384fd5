# trap: the elements of bytes are no letters
import os


def run():
    for k, item in enumerate(["ab", b"cd", "ef", "gh"]):
        with open(f"{k}.txt", "w") as out:
            out.write(str(sum(map(ord, item))))

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
