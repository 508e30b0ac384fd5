# class: methods of texts that other objects have, too
def parsed(text):
    key, _, value = text.partition("=")
    return key.strip().replace(" ", "_"), value.strip()


pairs = []
for line in ["a b = 1", "c d e = 2"]:
    pairs.append(parsed(line))
print(pairs)
