# trap: the functions all see the last value of the loop variable
functions = []
for n in range(4):
    functions.append(lambda: n * 10)
print([function() for function in functions])
