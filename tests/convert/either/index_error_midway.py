# trap: the store itself fails, in the middle
out = [0] * 3
try:
    for i in range(5):
        out[i] = i * i
except IndexError as error:
    print(error)
print(out)
