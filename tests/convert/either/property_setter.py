# trap: a setter with a memory
class Dial:
    def __init__(self):
        self.turns = 0
        self._value = 0

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        self.turns += 1
        self._value = new + self.turns


dial = Dial()
for n in range(4):
    dial.value = n
print(dial.value, dial.turns)
