# class: the same generator expression twice in one f-string, and in texts of several lines
def f(x):
    return x * x


xs = [1, 2, 3]
print(f"{sum(f(x) for x in xs)} {sum(f(x) for x in xs)}")
print(f"[f(x) for x in xs] {[f(x) for x in xs]} {[f(x) for x in xs]}")
print(
    f"""
one {[f(x) for x in xs]}
two {sum(f(x) for x in xs)}
"""
    f"three {max(f(x) for x in xs)}"
)
print(f"a\n{sum(f(x) for x in xs)}" + f"é {any(f(x) for x in xs)}", f"{','.join(str(f(x)) for x in xs):>{max(f(x) for x in xs)}}")
