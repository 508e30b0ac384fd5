# trap: __bool__ that changes its object
class Toggle:
    def __init__(self):
        self.on = False

    def __bool__(self):
        self.on = not self.on
        return self.on


toggle = Toggle()
out = []
for n in range(4):
    if toggle:
        out.append(n)
    else:
        out.append(-n)
print(out)
