# class: generator expressions inside f-strings, with comments, and over several lines
def f(x):
    return x * x


xs = [1, 2, 3]
print(f"sum {sum(f(x) for x in xs)} list {[f(x) for x in xs]!r:>20} {'-'.join(str(f(x)) for x in xs)}")
print(f"{max(f(x) + 1 for x in xs):5d} {any(f(x) > 4 for x in xs)}")
print(
    sum(
        f(x)  # the square
        + 1  # and one
        for x in xs  # all
        if x > 1  # but the first
    ),
    sorted(
        # all of them
        f(x)
        for x in (
            xs  # here
        )
    ),
    sum((f(x) for x in xs), 3),
    sum(((f(x) + 1) for x in xs), ),
    max((f(x) for x in xs), default=None),
)
assert all(f(x) for x in xs), [f(x) for x in xs if f(x) > 2]
print([f(x) for x in xs for _ in (0, 1)], {f(x) for x in xs} == {1, 4, 9})
