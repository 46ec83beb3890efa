"""The practice's document, and what matches a question to a section of it."""
