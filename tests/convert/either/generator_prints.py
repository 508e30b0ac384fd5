# trap: the items print when they are made
def numbers():
    for n in range(4):
        print("making", n)
        yield n


for n in numbers():
    print("using", n)
