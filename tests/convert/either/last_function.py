# trap: the last function made by the body
out = []
for n in range(3):

    def show():
        return n

    out.append(show())
print(out, show())
