# cut: what stands there is looked up
# class: the slowest of each address, from what every file gives
def parse(number):
    times = {}
    for i in range(20):
        url = "/" + "abcd"[(i * number) % 4]
        times[url] = max(times.get(url, 0), i * i % 17)
    return times, number % 3

slowest = {}
bad = 0
for number in range(1, 8):
    times, broken = parse(number)
    for url, duration in times.items():
        if duration > slowest.get(url, -1):
            slowest[url] = duration
    bad += broken
    print(number, len(times))
print(slowest, bad)
