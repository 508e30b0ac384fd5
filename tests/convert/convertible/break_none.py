# class: for ... else
for n in range(20):
    if n * n == 200:
        answer = n
        break
else:
    answer = -1
print(answer)
