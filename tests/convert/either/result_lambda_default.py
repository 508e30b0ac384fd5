# trap: here each function has its own
functions = []
for n in range(4):
    functions.append(lambda x, n=n: x * n)
print([function(10) for function in functions])
