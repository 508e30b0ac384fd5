# trap: <<= with another start
value = 3
for n in range(5):
    value <<= n % 3
print(value)
