def power(n):
    return lambda x: x ** n

square = power(2)
cube = power(3)
out = []
for x in range(5):
    out.append(square(x) + cube(x))
print(out)
