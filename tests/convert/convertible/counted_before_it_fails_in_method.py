# class: a method counts what it tries, and an item may fail
class Box:
    def __init__(self):
        self.tried = 0
        self.values = {}

    def load(self, texts):
        for place, text in enumerate(texts): # this loop
            self.tried += 1
            self.values[place] = int(text)


box = Box()
try:
    box.load(["1", "2", "x", "4"])
except ValueError as error:
    print(error)
print(box.tried, box.values)
