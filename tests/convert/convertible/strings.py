# class: string methods
titles = []
for line in ["the fox  ", "\tjumps", "over: it"]:
    head, _, tail = line.strip().partition(":")
    titles.append(head.title().center(12, ".") + tail)
print(titles)
