"""What values are, as far as a text proves it: their kinds, where they come from, what known functions make of them."""
