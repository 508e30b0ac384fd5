# trap: caches asked by try, with a bounded depth
calls = {}


def ways(n):
    if n in calls:
        return calls[n]
    if n < 2:
        return 1
    result = ways(n - 1) + ways(n - 2)
    calls[n] = result
    return result


def power(n, memo={}):
    try:
        return memo[n]
    except KeyError:
        pass
    value = 2 * power(n // 2) if n > 0 else 1
    memo[n] = value
    return value


def short(n, memo={}):
    try:
        return memo[n]
    except KeyError:
        memo[n] = n * n
        return memo[n]


limit = 10
out = []
for i in range(30):
    out.append(ways(i % 20 + 3))
print(out)
print([power(x) for x in range(20)])
more = []
for i in range(12):
    more.append(short(i))
print(more)
again = []
for i in range(10):
    again.append(ways(limit * 2 - i))
print(again)
