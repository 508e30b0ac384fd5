# trap: lists inside of objects are changed
class Box:
    def __init__(self):
        self.things = []


boxes = [Box(), Box()]
for number, box in enumerate(boxes):
    box.things.append(number)
print([box.things for box in boxes])
