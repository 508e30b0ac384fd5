# each text becomes the first type that takes it; elsewhere values are put into places that have no name
LINES = ["a = 1", "b = 2.5", "[grid]", "nx = 10", "name = run", "flag = true"]


def parse_value(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text == "true" or text


def parse(lines):
    result = {}
    section = None
    for line in lines:
        if line.startswith("["):
            section = line[1:-1]
            result[section] = {}
        else:
            key, value = (part.strip() for part in line.split("="))
            (result[section] if section else result)[key] = parse_value(value)
    return result


found = []
for number in range(len(LINES)):
    found.append(parse(LINES[: number + 1]))
print(found)
