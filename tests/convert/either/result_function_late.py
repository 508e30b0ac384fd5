# trap: inner functions see the last value
def build():
    functions = {}
    for name in ["a", "b", "c"]:

        def show():
            return name

        functions[name] = show
    return functions


print([function() for function in build().values()])
