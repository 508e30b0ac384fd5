b = [[i + j for j in range(4)] for i in range(3)]
try:
    for i in range(3):
        for j in range(1, 4):
            b[i][j] = b[i][j - 1] // (2 - i) 
            b[i][j] += 1
except ZeroDivisionError:
    print("zero")
print(b)
