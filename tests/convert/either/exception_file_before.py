# trap: the failing item had already written its file
import os

try:
    for n in range(4):
        with open(f"{n}.txt", "w") as file:
            file.write(str(n))
        if n == 1:
            raise ValueError("one")
except ValueError as error:
    print(error)
print(sorted(os.listdir(".")))
