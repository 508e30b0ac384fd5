# class: each item makes an object of settings that all share; its methods change only what it made itself
import numpy as np


class Parser:
    def __init__(self, options):
        self.options = options
        self.tokens = []
        self.errors = 0

    def parse(self, text):
        for word in text.split(self.options["sep"]):
            if self.options.get("upper"):
                word = word.upper()
            if not word:
                self.errors += 1
            self.tokens.append(word)


class Fit:
    def __init__(self, settings, x):
        self.settings = settings
        self.x = x
        self.weights = np.zeros(3)

    def run(self):
        for _ in range(self.settings["steps"]):
            self.weights -= self.settings["rate"] * (self.weights - self.x)
        return float(self.weights.sum())


options = {"sep": ";", "upper": True}
counts = {}
for text in ["a;b", "c;;d", "e"]:
    parser = Parser(options)
    parser.parse(text)
    counts[text] = (len(parser.tokens), parser.errors)
print(counts, options)
settings = {"steps": 5, "rate": 0.5}
x = np.arange(3.0)
sums = []
for k in range(4):
    sums.append(round(Fit(settings, x).run() * k, 6))
print(sums, settings, x)
