"""A loop through a dict changes what stands under other keys, or its keys, or what it goes through."""


def attempt(change, table):
    try:
        print(change(table))
    except RuntimeError as error:
        print(error)
    print(table)


def lower(table):
    for name in table:
        name = name.lower()
        table[name] = table.get(name, 0) + 1
    return len(table)


def lists(table):
    seen = []
    for name, values in table.items():
        table["b"].append(name)
        seen.append(list(values))
    return seen


def own(table):
    sizes = []
    for name, values in table.items():
        table[name].append(len(name))
        sizes.append(len(values))
    return sizes


def walked(steps):
    for step in steps:
        steps[step].append(step)
        if step < 3:
            steps.setdefault(step, []).append(0)
    return steps


attempt(lower, {"A": 1, "b": 2})
attempt(lists, {"a": [1], "b": [2], "c": [3]})
shared = []
attempt(own, {"a": shared, "b": shared})
attempt(walked, {1: [], 2: []})

rows = [[1], [0], [2]]
for k in rows[1]:
    rows[k].append(5)
print(rows)
