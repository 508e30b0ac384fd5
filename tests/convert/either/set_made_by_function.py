# trap: a list of sets that come back
def divisors(n):
    return {d * 8 + 7 for d in range(n)} | {7}
table = [divisors(n) for n in range(4)]
out = []
for t in table:
    out.append([v for v in t])
print(out)
