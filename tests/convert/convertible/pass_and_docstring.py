# class: nothing but printing under a condition
for n in range(6):
    if n == 3:
        pass
    elif n > 3:
        print(n)
