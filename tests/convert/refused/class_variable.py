# refused: Thing - a class counts its objects
class Thing:
    made = 0

    def __init__(self):
        Thing.made += 1
        self.number = Thing.made


out = []
for _ in range(5):
    out.append(Thing().number)
print(out)
