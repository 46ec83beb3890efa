"""Lantern: a support chatbot for a therapy practice."""
