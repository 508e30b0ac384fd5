# trap: json and re call an object, or the methods of a class, that keeps a log
import json
import re

log = []


class Encode:
    def __call__(self, value):
        log.append(value)
        return sorted(value)


class Star:
    def __call__(self, match):
        log.append(match.group())
        return "*"


class Encoder(json.JSONEncoder):
    def default(self, value):
        log.append("default")
        return sorted(value)


encode = Encode()
star = Star()
texts = []
for n in range(3):
    texts.append(json.dumps({"n": {n, n + 1}}, default=encode))
for n in range(3):
    texts.append(re.sub("[0-9]", star, f"a{n}"))
for n in range(3):
    texts.append(re.compile("[0-9]").sub(star, f"b{n}"))
for n in range(3):
    texts.append(json.dumps([{n}], cls=Encoder))
print(texts, log)
