# trap: the answer is an object with a truth of its own
class Answer:
    def __init__(self, n):
        self.n = n
    def __bool__(self):
        return self.n > 2
def ask(n):
    return Answer(n)
print([n for n in range(5) if ask(n)])
