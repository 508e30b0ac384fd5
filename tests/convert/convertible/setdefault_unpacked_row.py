# class: setdefault by a text that was unpacked
people = [("ann", "oslo", 31), ("bob", "rome", 25), ("cat", "oslo", 40), ("dan", "bern", 19)]
by_city = {}
ages = {}
for name, city, age in people:
    by_city.setdefault(city, []).append(name.title())
    ages[city] = ages.get(city, 0) + age
for city in sorted(by_city):
    print(city, by_city[city], ages[city])
