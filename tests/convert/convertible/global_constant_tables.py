# class: global constant tables
WEIGHTS = {"a": 1, "b": 2}
DEFAULT = 0


def weigh(text):
    return sum(WEIGHTS.get(letter, DEFAULT) for letter in text)


heaviest, heaviest_weight = "", -1
for text in ["abba", "cab", "bbbb"]:
    weight = weigh(text)
    if weight > heaviest_weight:
        heaviest, heaviest_weight = text, weight
print(heaviest, heaviest_weight)
