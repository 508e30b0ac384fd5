"""Watch runs without touching them."""
