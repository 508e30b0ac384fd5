# class: texts that are keys stand beside numbers in a zip, before what may fail
LETTERS = "abcdefgh"
messages = ["bad", "cab", "fed"]


def shifted(text, k):
    return "".join(LETTERS[(LETTERS.index(c) + k) % 8] for c in text)


shown = {}
for message, k in zip(messages, (3, 5, 7)):
    shown[message] = shifted(message, k)
    print(message, shifted(message, k))
print(shown)
