# class: self results
class Runner:
    def __init__(self, scale):
        self.scale = scale
        self.results = []

    def compute(self, n):
        return n * self.scale

    def run(self, items):
        for item in items:
            self.results.append(self.compute(item))


runner = Runner(3)
runner.run([1, 2, 3])
print(runner.results)
