# trap: a list's own method has the name of a method of a class
class Stack:
    def __init__(self):
        self.items = []

    def pop(self):
        return self.items.pop()


lists = [[1, 2], [3, 4]]
print([one.pop() for one in lists], lists)
