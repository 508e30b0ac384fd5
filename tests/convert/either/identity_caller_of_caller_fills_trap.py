# trap: the same two calls higher, and in a method
def given(value):
    total = sum(range(50))
    return value if total else None
def select(groups):
    kept = {}
    for number, group in enumerate(groups):
        kept[number] = given(group)
    return kept
def between(one, two):
    return select((one, two))
class Job:
    def run(self):
        first, second = [1], [2]
        kept = between(first, second)
        first.append("late")
        second.insert(0, "late")
        return kept
print(Job().run())
