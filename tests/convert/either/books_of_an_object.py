# trap: the books are attributes of the object whose method computes
class Search:
    def __init__(self):
        self.seen = []
        self.best = None

    def score(self, n):
        return sum(range(n)) - len(self.seen)

    def run(self, numbers):
        for n in numbers:
            value = self.score(n)
            if value in self.seen:
                continue
            self.seen.append(value)
            if self.best is None or value > self.best:
                self.best = value
        return self.best

search = Search()
print(search.run([3, 1, 4, 1, 5]), search.seen)
