def check(parts, seen):
    for part in parts:
        if isinstance(part, int):
            # nothing to do for numbers
            continue
            # from here on it is a text
        assert part not in seen


def count(parts):
    total = 0
    for part in parts:
        total += len(str(part) * 2)
        if isinstance(part, int):
            # only counted

            continue
        else:
            # and nothing else
            continue
    return total


check([1, 2, 3, "a"], ["b"])
print(count([1, 22, "a"]))
check([1, 2, 3, "b"], ["b"])
