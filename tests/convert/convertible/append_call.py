# class: append of a function's result
def square(x):
    return x * x


results = []
for x in range(20):
    results.append(square(x))
print(results)
