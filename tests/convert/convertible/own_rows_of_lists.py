NI, NJ, NK = 7, 8, 9
alpha, beta = 1.5, 1.2
C = [[(i * j + 1) % NI / NI for j in range(NJ)] for i in range(NI)]
A = [[i * (j + 1) % NK / NK for j in range(NK)] for i in range(NI)]
B = [[i * (j + 2) % NJ / NJ for j in range(NJ)] for i in range(NK)]
for i in range(NI):
    for j in range(NJ):
        C[i][j] *= beta
        for k in range(NK):
            C[i][j] += alpha * A[i][k] * B[k][j]
print(round(sum(map(sum, C)), 9))
