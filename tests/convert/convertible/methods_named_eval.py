"""An interpreter whose classes have methods named ``eval``, beside classes without ``__eq__``."""


class LangError(Exception):
    pass


class Number:
    def __init__(self, value):
        self.value = value

    def eval(self, env):
        return self.value


class Name:
    def __init__(self, name):
        self.name = name

    def eval(self, env):
        if self.name not in env:
            raise LangError(f"unknown name {self.name}")
        return env[self.name]


class Sum:
    def __init__(self, parts):
        self.parts = parts

    def eval(self, env):
        total = 0
        for part in self.parts:
            total += part.eval(env)
        return total


def parse(text):
    parts = []
    for word in text.split("+"):
        word = word.strip()
        if word.isdigit():
            parts.append(Number(int(word)))
        else:
            parts.append(Name(word))
    return Sum(parts)


results, failed = {}, []
for text in ["1 + 2", "x + 3", "y + x + 1", "z"]:
    try:
        value = parse(text).eval({"x": 10, "y": 20})
    except LangError as error:
        failed.append(str(error))
    else:
        results[text] = value
print(results, failed)
rows = []
for n in range(4):
    rows.append(
        dict(
            n=n,
            value=parse(f"{n} + x").eval({"x": n * n}),
        )
    )
print(rows)
