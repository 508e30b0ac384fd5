# trap: among texts, a slice gives a number; no enumerate
import copy
from array import array
from collections import deque


class Odd:
    def __getitem__(self, place):
        return 1


text = ""
table = {"a": "ab", "b": [1, 2][:1], "c": "ef"}
for key, row in table.items():
    text += row[0]
    print(6 // (ord(key) - ord("b")))
print(text)
