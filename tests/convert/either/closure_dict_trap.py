cache = {}
def work(n):
    local = {"c": cache}
    def go():
        local["c"][n] = len(local["c"])
        return local["c"][n]
    return go()
out = []
for n in range(5):
    out.append(work(n))
print(out)
