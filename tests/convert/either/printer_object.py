# trap: an object that counts lines and prints
class Printer:
    def __init__(self):
        self.lines = 0

    def say(self, text):
        self.lines += 1
        print(self.lines, text)


printer = Printer()
for n in range(4):
    printer.say(f"item {n}")
