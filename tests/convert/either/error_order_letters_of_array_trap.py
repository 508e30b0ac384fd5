# trap: among texts, an array gives a number
import copy
from array import array
from collections import deque


class Odd:
    def __getitem__(self, place):
        return 1


text = ""
rows = ["ab", array("i", [1]), "ef"]
for place, row in enumerate(rows):
    text += row[0]
    print(6 // (place - 1))
print(text)
