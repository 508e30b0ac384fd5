# class: a cache and its function are made by the function that has the loop
def main():
    cache = {}
    def slow(n):
        if n not in cache:
            cache[n] = n ** 20 % 1013
        return cache[n]
    out = []
    for n in range(30):
        out.append(slow(n % 6))
    print(out)
main()
