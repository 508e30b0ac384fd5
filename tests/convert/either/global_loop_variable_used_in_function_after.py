# trap: a function called after the loop reads the loop's variables
def report():
    return last, n


for n in range(4):
    last = n * n
print(report())
