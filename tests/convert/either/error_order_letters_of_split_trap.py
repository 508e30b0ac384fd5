# trap: among texts, bytes give a number
import copy
from array import array
from collections import deque


class Odd:
    def __getitem__(self, place):
        return 1


text = ""
rows = ["ab", "c d".split(), b"ef"]
for place, row in enumerate(rows):
    text += row[0]
    print(6 // (place - 2))
print(text)
