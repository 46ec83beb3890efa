"""The report: how well the crisis screen hears, in figures and on one page."""
