import re

exprs = ["1 + 2 * 3", "(4 - 1) * 2", "10 / 4", "2 * (3 + 4) * 5", "1 / 0", "2 +"]


def evaluate(text):
    tokens = re.findall(r"\d+|[-+*/()]", text)
    pos = 0

    def expr():
        nonlocal pos
        value = term()
        while pos < len(tokens) and tokens[pos] in "+-":
            op = tokens[pos]
            pos += 1
            right = term()
            value = value + right if op == "+" else value - right
        return value

    def term():
        nonlocal pos
        value = factor()
        while pos < len(tokens) and tokens[pos] in "*/":
            op = tokens[pos]
            pos += 1
            right = factor()
            value = value * right if op == "*" else value / right
        return value

    def factor():
        nonlocal pos
        if pos >= len(tokens):
            raise ValueError("unexpected end")
        token = tokens[pos]
        pos += 1
        if token == "(":
            value = expr()
            pos += 1
            return value
        return int(token)

    return expr()


for text in exprs:
    try:
        print(text, "=", evaluate(text))
    except (ValueError, ZeroDivisionError) as error:
        print(text, "->", type(error).__name__, error)
