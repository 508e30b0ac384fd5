state = {"n": 0}
def work(n):
    mine = state
    def give():
        return mine
    got = give()
    got["n"] += n
    return got["n"]
out = []
for n in range(5):
    out.append(work(n))
print(out)
