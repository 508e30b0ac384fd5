# class: listcomp in function
def f(x, k):
    return x * k


def main(k):
    values = [f(x, k) for x in range(6)]
    return values


print(main(3))
