# trap: a method of the text draws by a method of the same name
import random
class Dice:
    def __init__(self, seed):
        self.rng = random.Random(seed)
    def random(self):
        return self.rng.random()
d = Dice(2)
out = []
for i in range(3):
    out.append(d.random())
print(out)
