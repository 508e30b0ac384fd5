# class: sets made of elements that come in another order, and sets of sets
def words(n):
    return {f"w{k}" for k in range(n)}


def word(n):
    return f"word{n % 7}"


names = {word(n) for n in range(40)}
print(list(names), list({frozenset(words(n)) for n in range(4)}) != [])
print(list(set(word(n) for n in range(30))))
print([list(s) for s in sorted((words(n) for n in range(9)), key=len)])
print(",".join(w for n in range(3) for w in words(n)))
