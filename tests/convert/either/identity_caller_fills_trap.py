# trap: who called the function with the loop fills the list that it gave, when the loop is over
def given(value):
    total = sum(range(50))
    return value if total else None
def select(groups):
    kept = []
    for group in groups:
        kept.append(given(group))
    return kept
def main():
    first, second = [1], [2]
    kept = select([first, second])
    first.append("late")
    second += ["late"]
    return kept
print(main())
