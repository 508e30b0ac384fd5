# class: return out of the loop
def first_divisor(number):
    for candidate in range(2, number):
        if number % candidate == 0:
            return candidate
    return number


print(first_divisor(91), first_divisor(97))
