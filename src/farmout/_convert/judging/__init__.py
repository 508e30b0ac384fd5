"""May the items of a loop run side by side: every reason against it, and the verdict."""
