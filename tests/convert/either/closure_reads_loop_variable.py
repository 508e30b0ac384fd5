# trap: an inner function reads the loop variable of the function around it
def work():
    def inner():
        return n * n

    out = []
    for n in range(5):
        out.append(inner())
    return out


print(work())
