"""A program with a docstring, comments and odd spacing."""
# class: comments stay

from math import sqrt   # the root

values = [ 4,9 , 16 ]   # squares
roots=[]
for value in values:    # each
    # the root of it
    root = sqrt( value )

    roots.append(root)  # keep

print(roots)            # done
