# class: a loop in a closure
def make_adder(amount):
    def add_all(values):
        out = []
        for value in values:
            out.append(value + amount)
        return out

    return add_all


print(make_adder(10)([1, 2, 3]), make_adder(0.5)([1, 2, 3]))
