# trap: which error says that a name is gone
out = []
try:
    for x in range(3):
        e = x
        try:
            int("a")
        except ValueError as e:
            pass
        out.append(e)
except NameError as problem:
    print(type(problem).__name__, problem)
