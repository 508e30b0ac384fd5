# refused: eval - eval may read anything
out, secret = [], [1]
for n in range(4):
    out.append(eval("secret.append(n) or len(secret)"))
print(out)
