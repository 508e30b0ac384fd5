# class: a memo of what two texts have in common, letter by letter
cache = {}
def distance(a, b):
    key = (a, b)
    if key in cache:
        return cache[key]
    if not a or not b:
        result = len(a) + len(b)
    elif a[0] == b[0]:
        result = distance(a[1:], b[1:])
    else:
        result = 1 + min(distance(a[1:], b), distance(a, b[1:]), distance(a[1:], b[1:]))
    cache[key] = result
    return result
words = ["kitten", "mitten", "sitting", "fitting"]
for word in words:
    print(word, distance("kitten", word))
