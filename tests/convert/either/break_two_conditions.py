# trap: two ways out
result = None
for n in range(30):
    if n % 11 == 10:
        result = ("eleven", n)
        break
    if n % 7 == 6 and n > 10:
        result = ("seven", n)
        break
print(result, n)
