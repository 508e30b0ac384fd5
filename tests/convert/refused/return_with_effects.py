# refused: left early - returns early, and appends on the way to a list of the caller
def search(values, seen):
    for value in values:
        seen.append(value)
        if value > 10:
            return value
    return None


trail = []
print(search([3, 8, 12, 4], trail), trail)
