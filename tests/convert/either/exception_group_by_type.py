# trap: which except catches
for values in [[1], [], ["x"]]:
    try:
        print(10 / values[0])
    except IndexError:
        print("empty")
    except TypeError:
        print("text")
