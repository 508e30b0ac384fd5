graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e", "f"], "d": [], "e": [], "f": []}
known = {"g": {"x", "y", "zeta", "eta"}}


def reach(start):
    if start in known:
        return known[start]
    seen, waiting = {start}, [start]
    while waiting:
        for after in graph[waiting.pop()]:
            if after not in seen:
                seen.add(after)
                waiting.append(after)
    return seen


known["g"].discard("y")
known["g"].add("q")
for node in ["a", "c", "g"]:
    found = reach(node)
    names = []
    for name in found:
        names.append(name)
    print(names, [name for name in found], *found)
