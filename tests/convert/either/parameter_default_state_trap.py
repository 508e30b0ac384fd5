# trap: parameter default state
def note(x, seen=[]):
    seen.append(x)
    return len(seen)


def run(xs, f=note):
    out = []
    for x in xs:
        out.append(f(x))
    return out


print(run([1, 2]), run([3], abs))
