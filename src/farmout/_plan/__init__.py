"""Deciders: an event in, commands out. No clock, thread, process, file or pickle is imported here."""
