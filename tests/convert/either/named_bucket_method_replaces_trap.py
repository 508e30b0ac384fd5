# trap: a method puts another list in its place
class Index:
    def __init__(self):
        self.words = {}
    def reset(self, word):
        self.words[word] = []
        return word * 2
    def fill(self, words):
        for word in words:
            places = self.words.setdefault(word, [])
            places.append(self.reset(word))
index = Index()
index.fill(["a", "b", "a"])
print(index.words)
