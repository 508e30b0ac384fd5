# refused: self - a method that changes its object
class Walker:
    def __init__(self):
        self.position = 0

    def step(self, n):
        self.position += n
        return self.position

    def walk(self, steps):
        path = []
        for n in steps:
            path.append(self.step(n))
        return path


print(Walker().walk([1, 2, -1, 5]))
