# class: a comprehension
def cube(x):
    return x**3


cubes = [cube(x) for x in range(15)]
print(cubes)
