# trap: excluded fails
M = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 0.0], [1.0]]
n = len(M)


def work():
    for k in range(n):
        for i in range(n):
            if i != k:
                f = M[i][0] / M[k][0]
                for j in range(3):
                    M[i][j] -= f * M[k][j]


try:
    work()
except (IndexError, ZeroDivisionError) as error:
    print(error)
print(M)
