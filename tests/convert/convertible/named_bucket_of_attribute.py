# class: an element of an attribute gets a name in an inner loop
class Index:
    def __init__(self):
        self.words = {}
    def fill(self, lines):
        for number, line in enumerate(lines):
            for word in line.split():
                places = self.words.setdefault(word, [])
                places.append(number)
index = Index()
index.fill(["a b c", "b c d", "a a"])
print(index.words)
