# trap: what a failed call left behind is seen through a global
RESULTS = []
def run(items):
    out = RESULTS
    for x in items:
        out.append(x * 2)
        out.append(10 / x)
try:
    run([1, 2, 0, 4])
except ZeroDivisionError as e:
    print(e)
print(RESULTS)
