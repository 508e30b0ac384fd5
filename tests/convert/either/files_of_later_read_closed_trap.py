# trap: a file that is read may be closed
import os
open('a.dat', 'wb').write(b'abc')

def run():
    for k, item in enumerate([1, 2, 3, 4]):
        with open("a.dat", "rb") as src:
            if k == 1:
                src.close()
            data = src.read()
        with open(f"{k}.bin", "wb") as out:
            out.write(data)

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
