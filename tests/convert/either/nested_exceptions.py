# trap: raise inside except, both seen
out = []
try:
    for text in ["1", "b"]:
        try:
            out.append(int(text))
        except ValueError:
            raise KeyError(text)
except KeyError as error:
    print(repr(error), out)
