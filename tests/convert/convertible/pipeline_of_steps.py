class Pipeline:
    def __init__(self, *steps):
        self.steps = steps

    def run(self, value):
        for step in self.steps:
            value = step(value)
        return value


def tokens(text):
    return text.split()


def lengths(words):
    return [len(w) for w in words]


def mean(values):
    return sum(values) / len(values)


pipeline = Pipeline(str.lower, tokens, lengths, mean)
texts = ["One two three", "A much longer sentence here", "x"]
out = []
for text in texts:
    out.append(pipeline.run(text))
print(out)
