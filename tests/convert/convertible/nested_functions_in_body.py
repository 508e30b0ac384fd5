# class: a function made by the item
out = []
for n in range(5):
    def power(x, n=n):
        return x**n

    out.append([power(2), power(3)])
print(out)
