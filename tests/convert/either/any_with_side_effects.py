# trap: a helper with side effects in the condition
asked = []


def ask(n):
    asked.append(n)
    return n > 3


for n in range(10):
    if ask(n):
        break
print(n, asked)
