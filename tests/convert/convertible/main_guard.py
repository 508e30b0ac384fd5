# class: a loop under the main guard
def work(n):
    return n**2 - 1


def main():
    results = []
    for n in range(7):
        results.append(work(n))
    print(results)


if __name__ == "__main__":
    main()
