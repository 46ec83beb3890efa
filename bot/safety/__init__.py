"""The first promise: hear a crisis in any message.

Pure Python. Nothing here imports Rasa, opens a socket or needs a model, so that it works when
everything else is down, and every part of it can be tested in milliseconds.
"""
