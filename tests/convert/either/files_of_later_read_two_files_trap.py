# trap: one name stands for two files
import os
for n, data in enumerate([b'a', b'\xff', b'c', b'd']):
    open(f'{n}.dat', 'wb').write(data)

def run():
    for k, item in enumerate([1, 2, 3, 4]):
        with open(f"{k}.dat", "rb") as src:
            pass
        with open(f"{k}.dat", encoding="utf-8") as src:
            data = src.read()
        with open(f"{k}.out", "w") as out:
            out.write(data)

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
