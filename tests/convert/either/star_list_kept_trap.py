# trap: star list kept
def chain(*rows):
    def get(n):
        return rows[n]

    return get


shared = [1]
get = chain(shared, [2])
out = []
for n in range(2):
    out.append(get(n))
shared.append(3)
print(out)
