# trap: a function made in the body is kept by an object
class Later:
    def __init__(self, function):
        self.function = function


kept = []
for i in range(4):
    square = i * i
    kept.append(Later(lambda: square))
print([k.function() for k in kept])
