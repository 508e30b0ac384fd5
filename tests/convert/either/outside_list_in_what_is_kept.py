# Every way to hold a list from outside in what is kept: the list grows after the loop, and the rows must show it.
shared = [1, 2, 3]


def unpacked():
    out = []
    for i in range(4):
        pair, n = (i, shared), i
        out.append(pair)
    return out


def annotated():
    out = []
    for i in range(4):
        pair: tuple = (i, shared)
        out.append(pair)
    return out


def walrus():
    out = []
    for i in range(4):
        if (pair := (i, shared)):
            out.append(pair)
    return out


def inner_loop():
    out = []
    for i in range(4):
        for pair in [(i, shared)]:
            pass
        out.append(pair)
    return out


def appended():
    out = []
    for i in range(4):
        pair = [i]
        pair.append(shared)
        out.append(pair)
    return out


def stored():
    out = []
    for i in range(4):
        pair = {}
        pair["a"] = shared
        out.append(pair)
    return out


def through_comprehension():
    out = []
    for i in range(4):
        out.append([(i, s) for s in (shared, shared)])
    return out


def added():
    out = []
    for i in range(4):
        pair = ()
        pair += (shared,)
        out.append(pair)
    return out


def made_tuple():
    out = []
    for i in range(4):
        out.append(tuple([i, shared]))
    return out


def sum_of_tuples():
    out = []
    for i in range(4):
        out.append((i,) + (shared,))
    return out


def repeated():
    out = []
    for i in range(4):
        out.append([shared] * 2)
    return out


def dicts_together():
    out = []
    for i in range(4):
        out.append({"a": shared} | {"b": i})
    return out


def keyword():
    out = []
    for i in range(4):
        out.append(dict(a=shared, b=i))
    return out


def starred_target():
    out = []
    for i in range(4):
        [*pair] = [shared, i]
        out.append(pair)
    return out


def matched():
    out = []
    for i in range(4):
        match [i, shared]:
            case [_, row]:
                out.append((i, row))
    return out


def zipped():
    out = []
    for i in range(4):
        out.append(list(zip([i], [shared])))
    return out


def rest():
    out = []
    for i in range(4):
        first, *rest = [i, shared]
        out.append(rest)
    return out


def dict_comprehension():
    out = []
    for i in range(4):
        out.append({i: shared for _ in range(2)})
    return out


def list_comprehension():
    out = []
    for i in range(4):
        out.append([shared for _ in range(2)])
    return out


def sliced():
    out = []
    for i in range(4):
        out.append([shared, i][0:2])
    return out


def pairs():
    out = []
    for i in range(4):
        out.append(dict([(i, shared)]))
    return out


def sorted_in_place():
    out = []
    for i in range(4):
        with_it = [[i], shared]
        with_it.sort(key=len)
        out.append(with_it[0])
    return out


kept_unpacked = unpacked()
kept_annotated = annotated()
kept_walrus = walrus()
kept_inner_loop = inner_loop()
kept_appended = appended()
kept_stored = stored()
kept_through_comprehension = through_comprehension()
kept_added = added()
kept_made_tuple = made_tuple()
kept_sum_of_tuples = sum_of_tuples()
kept_repeated = repeated()
kept_dicts_together = dicts_together()
kept_keyword = keyword()
kept_starred_target = starred_target()
kept_matched = matched()
kept_zipped = zipped()
kept_rest = rest()
kept_dict_comprehension = dict_comprehension()
kept_list_comprehension = list_comprehension()
kept_sliced = sliced()
kept_pairs = pairs()
kept_sorted_in_place = sorted_in_place()
shared.append(99)
print(kept_unpacked)
print(kept_annotated)
print(kept_walrus)
print(kept_inner_loop)
print(kept_appended)
print(kept_stored)
print(kept_through_comprehension)
print(kept_added)
print(kept_made_tuple)
print(kept_sum_of_tuples)
print(kept_repeated)
print(kept_dicts_together)
print(kept_keyword)
print(kept_starred_target)
print(kept_matched)
print(kept_zipped)
print(kept_rest)
print(kept_dict_comprehension)
print(kept_list_comprehension)
print(kept_sliced)
print(kept_pairs)
print(kept_sorted_in_place)
