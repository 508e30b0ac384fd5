# trap: the mode is that of the item
import os
for n, data in enumerate([b'a', b'\xff', b'c', b'd']):
    open(f'{n}.dat', 'wb').write(data)

def run():
    for k, item in enumerate(["rb", "r", "rb", "rb"]):
        with open(f"{k}.dat", item) as src:
            data = src.read()
        with open(f"{k}.out", "wb") as out:
            out.write(data)

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
