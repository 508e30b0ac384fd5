# trap: the only object of a class is equal to itself alone, and comes to the worker twice: as an item and by its name
class Missing:
    def __init__(self, text):
        self.text = text

    def show(self):
        return self.text


MISSING = Missing("-")
shown, methods = [], []
for value in [1, MISSING, 3, MISSING]:
    shown.append(MISSING.text if value == MISSING else value)
for method in [MISSING.show, len]:
    methods.append(method == MISSING.show)
print(shown, methods)
