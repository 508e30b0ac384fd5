# trap: the folder of one item is there already, and a function would make those of later items meanwhile
import os
import time
from pathlib import Path

os.makedirs("a/2")
os.makedirs("b/2")


def first(i):
    time.sleep(0.2 if i < 3 else 0)
    os.mkdir(f"a/{i}")
    return i * i


def second(i):
    time.sleep(0.2 if i < 3 else 0)
    Path(f"b/{i}").mkdir()
    return i * i


total = 0
try:
    for i in range(7):
        total += first(i)
except FileExistsError as error:
    print(error)
try:
    for i in range(7):
        total += second(i)
except FileExistsError as error:
    print(error)
print(total, sorted(os.listdir("a")), sorted(os.listdir("b")))
