pool = [0]
def work(n):
    box = []
    def put():
        box.append(pool)
    put()
    box[0].append(n)
    return len(pool)
out = []
for n in range(5):
    out.append(work(n))
print(out)
