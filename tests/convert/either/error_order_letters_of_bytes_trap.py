# trap: among texts, bytes give numbers
import copy
from array import array
from collections import deque


class Odd:
    def __getitem__(self, place):
        return 1


text = ""
rows = ["ab", b"cd", "ef"]
for place, row in enumerate(rows):
    text += row[0]
    print(6 // (place - 1))
print(text)
