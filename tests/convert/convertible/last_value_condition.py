# class: the last item that assigned it
last_even = None
for n in [3, 8, 5, 12, 7, 9]:
    if n % 2 == 0:
        last_even = n
print(last_even)
