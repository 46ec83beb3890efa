"""Custom actions. None of them stands between a person in danger and a hotline."""
