# trap: a function made in the body comes back in a tuple
def pair(function, name):
    return name, function


kept = []
for i in range(4):
    square = i * i
    kept.append(pair(lambda: square, i))
print([f() for _, f in kept])
