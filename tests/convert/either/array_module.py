# trap: array.array
import array

data = array.array("i")
for n in range(4):
    data.append(n * n)
print(data.tolist())
