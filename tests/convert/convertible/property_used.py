# class: property used
class Box:
    def __init__(self, w, h):
        self.w, self.h = w, h

    @property
    def area(self):
        return self.w * self.h


boxes = [Box(1, 2), Box(3, 4)]
total = 0
for box in boxes:
    total += box.area
print(total)
