"""The thin adapters between Lantern and Rasa: what Rasa loads by name."""
