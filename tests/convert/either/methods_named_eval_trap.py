"""A method named ``eval`` that calls the builtin of this name, which looks up objects that are equal only to themselves."""

import builtins


class Key:
    def __init__(self, name):
        self.name = name

    def eval(self, text):
        return builtins.eval(text)


keys = [Key("a"), Key("b")]
names = {}
builtins.eval("names.update({key: key.name for key in keys})", {"names": names, "keys": keys})
found = []
for key in keys:
    found.append(key in names)
print(found)
out = []
for key in keys:
    out.append(key.eval("len(found)") + len(key.name))
    found.append(key)
print(out)
