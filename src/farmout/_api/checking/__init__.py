"""How `check` works: runs under different circumstances, and what differs between them."""
