import operator

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "max": max}


def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").split()


def parse(tokens, place=0):
    if tokens[place] == "(":
        name = tokens[place + 1]
        place += 2
        arguments = []
        while tokens[place] != ")":
            value, place = parse(tokens, place)
            arguments.append(value)
        return (name, arguments), place + 1
    return float(tokens[place]), place + 1


def evaluate(tree):
    if isinstance(tree, float):
        return tree
    name, arguments = tree
    values = [evaluate(a) for a in arguments]
    result = values[0]
    for value in values[1:]:
        result = OPERATORS[name](result, value)
    return result


expressions = ["(+ 1 2)", "(* (+ 1 2) (- 5 2))", "(max 3 (/ 9 2) 4)"]
answers = []
for text in expressions:
    tree, _ = parse(tokenize(text))
    answers.append(evaluate(tree))
print(answers)
