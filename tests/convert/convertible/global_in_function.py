# class: global in function
RESULTS = []


def main():
    for n in range(4):
        RESULTS.append(n**3)


main()
print(RESULTS)
