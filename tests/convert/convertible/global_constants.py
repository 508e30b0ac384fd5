# class: a loop in a function that reads globals
LIMIT = 5
NAMES = ["zero", "one", "two"]


def label(values):
    out = []
    for value in values:
        out.append(NAMES[value] if value < len(NAMES) else f"over by {value - LIMIT}")
    return out


print(label([0, 7, 2, 9]))
