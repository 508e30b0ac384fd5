# class: a decorator of the text with functools.wraps
import functools

def logged(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        result = func(*args, **kwargs)
        return result
    return wrapper

@logged
def area(r):
    return 3.14159 * r * r

areas = []
for r in [1.0, 2.5, 4.0]:
    areas.append(area(r))
print(areas)
