# class: a defaultdict is asked for its own keys
from collections import defaultdict

pages, seconds = defaultdict(list), defaultdict(float)
for n in range(12):
    pages[f"/{n % 5}"].append(n)
    seconds[n % 3] += n / 4
for page in sorted(pages, key=lambda p: -len(pages[p])):
    print(page, pages[page])
worst = sorted(seconds, reverse=True)[:2]
for number, key in enumerate(worst):
    print(number, key, round(seconds[key], 2))
