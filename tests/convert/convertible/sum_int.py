# class: += with a start that is not zero
total = 1000
for n in range(50):
    total += n * n
print(total)
